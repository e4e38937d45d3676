package concert.results.checkpoint;

import concert.results.checkpoint.form.DamagedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends in a refusal once more comes out than a checkpoint of that size can hold. */
final class LimitedStream extends FilterInputStream {
    /** What any checkpoint may hold, in bytes. */
    private static final long LEAST = 64L << 20;

    /** How many times its size a checkpoint may hold beyond that; real ones hold 2 to 8 times. */
    private static final int RATIO = 20;

    private long left;

    LimitedStream(InputStream in, long packed) {
        super(in);
        left = LEAST + RATIO * packed;
    }

    private int counted(int read) throws IOException {
        left -= Math.max(0, read);
        if (left < 0) {
            throw new DamagedException("damaged: it unpacks to more than any checkpoint of its size");
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        int one = in.read();
        counted(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return counted(in.read(bytes, from, length));
    }

    @Override
    public long skip(long length) throws IOException {
        return 0;
    }
}
