package concert.results.checkpoint.form;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;

/** The unpacked content of a checkpoint being read: never more memory than what has been read asks for. */
public final class Source {
    private static final int STEP = 1 << 16;

    private final DataInputStream in;
    private Extent extent;

    public Source(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /** From now on, what is read has to fit a world of that size. */
    public void expect(Extent other) {
        extent = other;
    }

    public Extent extent() {
        return extent;
    }

    /** Something read from the stream. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T sound(Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (EOFException | ZipException broken) {
            throw new DamagedException("damaged: it ends too early or cannot be unpacked");
        }
    }

    public int number() throws IOException {
        return sound(in::readInt);
    }

    double real() throws IOException {
        return sound(in::readDouble);
    }

    boolean truth() throws IOException {
        int truth = small();
        if (truth != 0 && truth != 1) {
            throw new DamagedException("damaged: " + truth + " is neither yes nor no");
        }
        return truth == 1;
    }

    /** A number from -128 to 127. */
    int small() throws IOException {
        return sound(in::readByte);
    }

    /** So many bytes, in a buffer that grows with what arrives. */
    public ByteBuffer bytes(long length) throws IOException {
        if (length > Integer.MAX_VALUE - STEP) {
            throw new DamagedException("damaged: " + length + " bytes in one piece");
        }
        byte[] bytes = sound(() -> in.readNBytes((int) length));
        if (bytes.length < length) {
            throw new DamagedException("damaged: it ends too early");
        }
        return ByteBuffer.wrap(bytes);
    }

    /** A text of at most so many bytes. */
    public String text(int most) throws IOException {
        int length = number();
        if (length < 0 || length > most) {
            throw new DamagedException("damaged: a text of " + length + " bytes");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes(length)).toString();
        } catch (CharacterCodingException wrong) {
            throw new DamagedException("damaged: a text that is not UTF-8");
        }
    }

    /** Refuses what follows the end. */
    public void end() throws IOException {
        if (sound(in::read) >= 0) {
            throw new DamagedException("damaged: something follows its end");
        }
    }
}
