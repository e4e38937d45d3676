package concert.results.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.results.checkpoint.form.DamagedException;
import concert.results.checkpoint.form.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

/** What unpacks to more than a checkpoint of its size can hold is refused on the way. */
class LimitedStreamTest {
    /** Zeros without end. */
    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 0;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            given += length;
            return length;
        }
    }

    @Test
    void anEndlessStreamEndsInARefusal() {
        Endless zeros = new Endless();
        LimitedStream limited = new LimitedStream(zeros, 1000);
        DamagedException refused = assertThrows(DamagedException.class, () -> limited.transferTo(nowhere()));
        assertTrue(refused.getMessage().contains("more than any checkpoint of its size"), refused.getMessage());
        assertTrue(zeros.given < 70_000_000, zeros.given + " bytes");
        assertThrows(DamagedException.class, limited::read);
    }

    private static OutputStream nowhere() {
        return OutputStream.nullOutputStream();
    }

    @Test
    void whatIsSmallComesThroughWhole() throws IOException {
        byte[] bytes = {1, 2, 3};
        assertArrayEquals(bytes, new LimitedStream(new ByteArrayInputStream(bytes), 3).readAllBytes());
        assertEquals(1, new LimitedStream(new ByteArrayInputStream(bytes), 3).read());
    }

    /** A piece that says it is two thousand million bytes long takes no more memory than what arrives. */
    @Test
    void noRoomIsMadeForWhatDoesNotCome() {
        Source in = new Source(new ByteArrayInputStream(new byte[100]));
        assertThrows(DamagedException.class, () -> in.bytes(Integer.MAX_VALUE - 100_000));
        assertThrows(DamagedException.class, () -> in.bytes(1L << 40));
    }
}
