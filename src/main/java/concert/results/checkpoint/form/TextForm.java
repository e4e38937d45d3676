package concert.results.checkpoint.form;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A text: how many bytes of UTF-8, then they. */
public record TextForm() implements Form {
    /** The longest name of anything, in bytes. */
    private static final int LONGEST = 1_000_000;

    /** Writes a text. */
    public static void put(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public void write(Object thing, DataOutput out) throws IOException {
        put((String) thing, out);
    }

    @Override
    public Object read(Source in) throws IOException {
        return in.text(LONGEST);
    }

    @Override
    public String words() {
        return "text";
    }
}
