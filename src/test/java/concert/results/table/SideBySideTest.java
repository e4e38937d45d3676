package concert.results.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideBySideTest {
    @TempDir
    private Path folder;

    private SideBySide.Work file(String name) {
        return () -> Files.writeString(folder.resolve(name), name);
    }

    @Test
    void everyFileIsWrittenOnce() throws IOException {
        List<SideBySide.Work> files = new ArrayList<>();
        for (int at = 0; at < 100; at++) {
            Path file = folder.resolve(at + ".csv");
            files.add(() -> Files.write(Files.createFile(file), new byte[] {1}));
        }
        SideBySide.write(files);
        for (int at = 0; at < 100; at++) {
            assertArrayEquals(new byte[] {1}, Files.readAllBytes(folder.resolve(at + ".csv")));
        }
    }

    @Test
    void theFirstThatFailsIsTold() {
        CountDownLatch second = new CountDownLatch(1);
        List<SideBySide.Work> files = List.of(
                () -> {
                    await(second);
                    Files.readString(folder.resolve("first"));
                },
                () -> {
                    second.countDown();
                    Files.readString(folder.resolve("second"));
                },
                file("third"));
        NoSuchFileException told = assertThrows(NoSuchFileException.class, () -> SideBySide.write(files));
        assertEquals(folder.resolve("first").toString(), told.getFile());
        assertFalse(Files.exists(folder.resolve("third")));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
            Thread.sleep(20); // so that the second has failed by then
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void whatIsBeforeAFailureIsWhole() {
        List<SideBySide.Work> files = List.of(file("first"), file("second"), () -> {
            throw new IllegalStateException("third");
        });
        assertThrows(IllegalStateException.class, () -> SideBySide.write(files));
        assertTrue(Files.exists(folder.resolve("first")));
        assertTrue(Files.exists(folder.resolve("second")));
    }
}
