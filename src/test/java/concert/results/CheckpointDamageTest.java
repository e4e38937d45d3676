package concert.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Faults;
import concert.results.checkpoint.SealedFile;
import concert.results.folder.Version;
import concert.run.PausableRun;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a checkpoint, it is refused in one line, in little time. */
@Tag("slow")
class CheckpointDamageTest {
    /** Where the line with the hash is over. */
    private static final int AFTER_HASH = 93;

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private Scenario scenario;
    private Path file;
    private byte[] whole;

    @BeforeEach
    void save() throws IOException {
        scenario = Scenarios.open("random:n=6,seed=1", Overrides.none().with("ticks", "12"));
        file = folder.resolve("run.checkpoint");
        PausableRun.of(scenario, tick -> {}).save(8, file);
        whole = Files.readAllBytes(file);
    }

    /** What a file is refused with. */
    private String refused(byte[] bytes) {
        return assertTimeoutPreemptively(SOON, () -> {
            Files.write(file, bytes);
            Faults faults = assertThrows(Faults.class, () -> PausableRun.load(scenario, file, tick -> {}));
            assertEquals(1, faults.list().size(), faults.getMessage());
            String message = faults.getMessage();
            assertTrue(message.startsWith(file + ": is ") && message.endsWith("?"), message);
            assertTrue(!message.contains("\n") && !message.contains("Exception"), message);
            return message.substring(file.toString().length() + 2);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void cutShortFlippedSplicedOrLonger(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] other = other();
        for (int time = 0; time < 40; time++) {
            int at = random.nextInt(whole.length);
            refused(Arrays.copyOf(whole, at));
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            refused(flipped);
            int joint = Math.min(Math.max(at, AFTER_HASH), other.length);
            byte[] spliced = Arrays.copyOf(whole, other.length);
            System.arraycopy(other, joint, spliced, joint, other.length - joint);
            refused(spliced);
            refused(Arrays.copyOf(whole, whole.length + 1 + random.nextInt(1000)));
        }
    }

    private byte[] other() throws IOException {
        Path place = folder.resolve("other.checkpoint");
        PausableRun.of(scenario.with(2), tick -> {}).save(8, place);
        return Files.readAllBytes(place);
    }

    @Test
    void everyBitOfTheFirstLines() {
        for (int at = 0; at < 200; at++) {
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            refused(flipped);
        }
    }

    @Test
    void whatIsSomethingElse() throws IOException {
        byte[] content = content();
        assertTrue(refused(new byte[0]).startsWith("is no checkpoint. "));
        assertTrue(refused("concert: 1\nname: X\n".getBytes(StandardCharsets.UTF_8))
                .startsWith("is no checkpoint. "));
        assertTrue(refused(new byte[] {31, -117, 8, 0}).startsWith("is no checkpoint. "));
        String form = new String(whole, StandardCharsets.ISO_8859_1).replaceFirst("checkpoint 1", "checkpoint 2");
        assertEquals(
                "is a checkpoint of form 2; this version opens form 1."
                        + " Maybe the file that --checkpoint left, or a new run?",
                refused(form.getBytes(StandardCharsets.ISO_8859_1)));
        seal("9.9.9", content);
        assertTrue(refused(Files.readAllBytes(file)).startsWith("is of version 9.9.9; this is " + Version.current()));
    }

    /** Checkpoints were objects saved by Java, packed by gzip. */
    @Test
    void whatVersionsBeforeWroteIsRefusedWithTheVersionThatReadsIt() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(new GZIPOutputStream(bytes))) {
            out.writeObject(new ArrayList<>(List.of(new TreeMap<>(Map.of("x", 1)))));
        }
        String message = refused(bytes.toByteArray());
        assertTrue(message.startsWith("is a checkpoint of form 0, which Concert 0.1.0 wrote and reads; "), message);
    }

    @Test
    void aFolderOrAHugeFileIsRefusedAtOnce() throws IOException {
        Faults faults = assertThrows(Faults.class, () -> PausableRun.load(scenario, folder, tick -> {}));
        assertTrue(faults.getMessage().contains("is no file. "), faults.getMessage());
        Path huge = folder.resolve("huge");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }
        assertTimeoutPreemptively(
                SOON, () -> assertThrows(Faults.class, () -> PausableRun.load(scenario, huge, tick -> {})));
    }

    private byte[] content() throws IOException {
        try (InputStream in = SealedFile.open(file).content()) {
            return in.readAllBytes();
        }
    }

    private void seal(String version, byte[] content) throws IOException {
        SealedFile.write(file, version, 8, out -> out.write(content));
    }

    /** One who knows the format can make the hash right; then each number still has to make sense. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void madeByHandItIsRefusedOrGoesOnInPeace(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] content = content();
        int refused = 0;
        for (int time = 0; time < 100; time++) {
            seal(Version.current(), changed(content, random));
            refused += assertTimeoutPreemptively(SOON, this::refusedOrPlayed) ? 1 : 0;
        }
        assertTrue(refused > 30, refused + " of 100");
    }

    private boolean refusedOrPlayed() throws IOException {
        PausableRun loaded;
        try {
            loaded = PausableRun.load(scenario, file, tick -> {});
        } catch (Faults refused) {
            return true;
        }
        Sheets.write(loaded.toEnd(), Files.createTempDirectory(folder, "played"));
        return false;
    }

    private static byte[] changed(byte[] content, Random random) {
        byte[] changed = content.clone();
        int at = random.nextInt(content.length - 8);
        switch (random.nextInt(5)) {
            case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> ByteBuffer.wrap(changed).putInt(at, random.nextBoolean() ? Integer.MAX_VALUE : -2);
            case 2 -> ByteBuffer.wrap(changed).putLong(at, random.nextLong());
            case 3 -> changed = Arrays.copyOf(content, at);
            default -> System.arraycopy(content, random.nextInt(content.length - 8), changed, at, 8);
        }
        return changed;
    }

    @Test
    void aBombIsRefusedBeforeItUnpacks() throws IOException {
        byte[] start = Arrays.copyOf(content(), 40_000);
        SealedFile.write(file, Version.current(), 8, out -> bomb(out, start));
        assertTrue(Files.size(file) < 10_000_000, "packed");
        refused(Files.readAllBytes(file));
        SealedFile.write(file, Version.current(), 8, out -> bomb(out, new byte[0]));
        refused(Files.readAllBytes(file));
    }

    private static void bomb(OutputStream out, byte[] start) throws IOException {
        out.write(start);
        byte[] zeros = new byte[1 << 20];
        for (int time = 0; time < 1000; time++) {
            out.write(zeros);
        }
    }
}
