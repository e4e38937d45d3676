package concert.results.table;

import concert.text.NumberFormat;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The cells of a CSV file, put as bytes into one buffer that goes to the file whenever it is full: a file may have
 * millions of cells, and most are numbers, of which no text is made. UTF-8, LF; a text is quoted where RFC 4180 asks for it.
 */
public final class CsvBytes implements Closeable {
    private static final int SIZE = 1 << 16;
    private static final int ASCII = 128;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int size;
    private boolean begun;

    public CsvBytes(OutputStream out) {
        this.out = out;
    }

    /** A cell of nothing. */
    public void empty() throws IOException {
        next(0);
    }

    /** A cell of a number, empty for NaN. */
    public void number(double value) throws IOException {
        next(NumberFormat.LONGEST);
        size = NumberFormat.put(value, buffer, size);
    }

    /** A cell of a whole number. */
    public void whole(int value) throws IOException {
        next(NumberFormat.LONGEST);
        size = NumberFormat.put(value, buffer, size);
    }

    /** A cell of a text. */
    public void text(String text) throws IOException {
        next(text.length());
        if (text.length() > SIZE - size || !plain(text)) {
            rare(text);
        }
    }

    /** Ends the line. */
    public void line() throws IOException {
        room(1);
        buffer[size++] = '\n';
        begun = false;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            flush();
        }
    }

    /** Begins a cell that takes up to so many bytes. */
    private void next(int most) throws IOException {
        room(most + 1);
        if (begun) {
            buffer[size++] = ',';
        }
        begun = true;
    }

    private void room(int most) throws IOException {
        if (most > SIZE - size) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }

    /** Puts a text that is ASCII and needs no quotes; of any other nothing. */
    private boolean plain(String text) {
        int end = size;
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each >= ASCII || each == '"' || each == ',' || each == '\n' || each == '\r') {
                return false;
            }
            buffer[end++] = (byte) each;
        }
        size = end;
        return true;
    }

    /** Half a surrogate pair is no text, and refused rather than replaced. */
    private void rare(String text) throws IOException {
        boolean quoted = text.chars().anyMatch(each -> each == '"' || each == ',' || each == '\n' || each == '\r');
        String whole = quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
        ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(whole));
        flush();
        out.write(bytes.array(), 0, bytes.limit());
    }
}
