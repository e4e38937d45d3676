package concert.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file as found, or a text in its stead.
 *
 * @param source what faults call it
 * @param bytes its content, not checked in any way
 * @param folder where the files that it names are looked for, or null
 */
public record Document(String source, byte[] bytes, Path folder) {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 5_000_000;

    /** A text that is no file. */
    public static Document of(String source, String text) {
        return new Document(source, text.getBytes(StandardCharsets.UTF_8), null);
    }

    /** The content as text: UTF-8 without its byte order mark, free of control characters. */
    String text() {
        if (bytes.length > LARGEST) {
            throw fault(1, 1, "the file is larger than " + LARGEST + " bytes. Maybe this is not a scenario?");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult end = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (end.isError()) {
            throw at(
                    text,
                    text.length(),
                    String.format(
                            Locale.ROOT,
                            "byte 0x%02X is not UTF-8. Maybe the file was saved in another encoding? Save it as UTF-8",
                            bytes[in.position()]));
        }
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        refuseControls(bare);
        return bare;
    }

    private void refuseControls(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!Characters.allowed(c)) {
                throw at(
                        text,
                        at,
                        String.format(
                                Locale.ROOT,
                                "character U+%04X cannot stand in YAML. Maybe the file is not a text?",
                                (int) c));
            }
        }
    }

    private Faults at(String text, int index, String message) {
        String before = text.substring(0, index);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return fault(line, index - before.lastIndexOf('\n'), message);
    }

    private Faults fault(int line, int column, String message) {
        return new Faults(List.of(new Fault(source, line, column, message)));
    }
}
