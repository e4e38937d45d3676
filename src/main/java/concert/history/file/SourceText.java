package concert.history.file;

import concert.document.Faults;
import concert.document.Place;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The text of a data file, plain or compressed by gzip, without its byte order mark.
 *
 * @param source the file's path
 * @param text as decoded
 * @param latin whether it is no UTF-8 and was read as ISO 8859-1, as some older files of COW are
 */
record SourceText(String source, String text, boolean latin) {
    /** No published file is near this size, in bytes. */
    private static final int MOST = 1 << 29;

    private static final char MARK = '\uFEFF';

    /** The whole file. */
    static SourceText read(Path file) throws IOException {
        return read(file, MOST);
    }

    /** The first {@code bytes} of a file. */
    static SourceText start(Path file, int bytes) throws IOException {
        try (InputStream in = open(file)) {
            return decode(file, in.readNBytes(bytes));
        } catch (EOFException | ZipException broken) {
            throw broken(file, broken);
        }
    }

    private static SourceText read(Path file, int most) throws IOException {
        try (InputStream in = open(file)) {
            byte[] bytes = in.readNBytes(most);
            if (in.read() >= 0) {
                throw Faults.of(file.toString(), "has more than " + most + " bytes. Maybe it is another file?");
            }
            return decode(file, bytes);
        } catch (EOFException | ZipException broken) {
            throw broken(file, broken);
        }
    }

    private static Faults broken(Path file, IOException why) {
        return Faults.of(
                file.toString(),
                "cannot be unpacked: " + why.getMessage() + ". Maybe it was cut short on the way; fetch it again?");
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(2);
        boolean packed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return packed ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static SourceText decode(Path file, byte[] bytes) {
        String text;
        boolean latin = false;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            text = new String(bytes, StandardCharsets.ISO_8859_1);
            latin = true;
        }
        boolean marked = !text.isEmpty() && text.charAt(0) == MARK;
        return new SourceText(file.toString(), marked ? text.substring(1) : text, latin);
    }

    /** The line and column of a place in the text; lines end in LF, CRLF or CR. */
    Place place(long offset) {
        int line = 1;
        int begin = 0;
        int end = (int) Math.min(offset, text.length());
        for (int at = 0; at < end; at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && (at + 1 >= text.length() || text.charAt(at + 1) != '\n')) {
                line++;
                begin = at + 1;
            }
        }
        return new Place(source, line, end - begin + 1);
    }

    /** The place of a value in the record that begins at an offset, quotes and all. */
    Place place(long record, int value, char delimiter) {
        boolean quoted = false;
        int left = value;
        int at = (int) record;
        while (left > 0 && at < text.length()) {
            char c = text.charAt(at++);
            quoted ^= c == '"';
            left -= c == delimiter && !quoted ? 1 : 0;
        }
        return place(at);
    }
}
