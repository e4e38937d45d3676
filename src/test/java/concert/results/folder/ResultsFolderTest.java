package concert.results.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Faults;
import concert.results.played.Origin;
import concert.results.played.Run;
import concert.run.Batch;
import concert.run.LocalRunner;
import concert.run.PausableRun;
import concert.run.RunArtifacts;
import concert.run.RunFolder;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.text.Hash;
import concert.text.Json;
import concert.text.JsonReader;
import concert.text.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsFolderTest {
    private static final Origin ORIGIN = new Origin("random:n=3,seed=1", "0", List.of("--ticks 2"));

    @TempDir
    private Path folder;

    @Test
    void nothingIsLeftOfAFailure() throws IOException {
        Path place = folder.resolve("deep/er/place");
        assertThrows(
                IOException.class,
                () -> ResultsFolder.write(place, inner -> {
                    Files.createDirectories(inner.resolve("charts"));
                    Files.writeString(inner.resolve("charts/half"), "half");
                    throw new IOException("disk full");
                }));
        assertFalse(Files.exists(place));
        assertEquals(List.of(), list(place.getParent()));
    }

    @Test
    void aFailureKeepsTheEarlierRun() throws IOException {
        Path place = folder.resolve("place");
        RunFolder.leave(run(1), place, ORIGIN, RunArtifacts.NONE);
        String before = Files.readString(place.resolve("states.csv"));
        assertThrows(
                IllegalStateException.class,
                () -> ResultsFolder.write(place, inner -> {
                    throw new IllegalStateException("bug");
                }));
        assertEquals(before, Files.readString(place.resolve("states.csv")));
        assertEquals(List.of(place), list(folder));
    }

    @Test
    void aHostileManifestLeadsNowhere() throws IOException {
        Path place = folder.resolve("place");
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
        RunFolder.leave(run(1), place, ORIGIN, RunArtifacts.NONE);
        Path manifest = place.resolve("manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replaceFirst("\"files\": \\{", "\"files\": {\"../mine.txt\": \"" + Hash.of(mine) + "\", "));
        assertTrue(Files.readString(manifest).contains("../mine.txt"));
        RunFolder.leave(run(2), place, ORIGIN, RunArtifacts.NONE);
        assertTrue(Files.exists(mine));
    }

    @Test
    void aFullDiskIsToldWithItsPlaceAndAMend() {
        Path place = folder.resolve("place");
        UnwritableException told = assertThrows(
                UnwritableException.class,
                () -> ResultsFolder.write(place, inner -> {
                    throw new IOException("No space left on device");
                }));
        assertEquals(
                place + ": the disk is full; nothing was changed there. Maybe free some room, or another --out?",
                told.getMessage());
    }

    @Test
    void anEmptyFolderIsTakenAndAForeignManifestIsNot() throws IOException {
        Path place = Files.createDirectory(folder.resolve("place"));
        RunFolder.leave(run(1), place, ORIGIN, RunArtifacts.NONE);
        assertTrue(Files.exists(place.resolve("manifest.json")));
        Path foreign = Files.createDirectory(folder.resolve("foreign"));
        Files.writeString(foreign.resolve("manifest.json"), "{\"name\": \"an app\"}");
        assertThrows(Faults.class, () -> ResultsFolder.check(foreign));
    }

    @Test
    void aFailedRunIsToldAndTheOthersAreKept() throws IOException {
        List<Scenario> scenarios = IntStream.rangeClosed(1, 3)
                .mapToObj(ResultsFolderTest::scenario)
                .toList();
        Batch batch = new Batch(scenarios, each -> each.seed() == 2 ? fail() : play(each), RunArtifacts.NONE);
        Path place = Files.createDirectory(folder.resolve("place"));
        List<Batch.Failure> failures =
                batch.fill(place, ORIGIN, new LocalRunner(2), () -> false).failures();
        assertEquals(1, failures.size());
        assertEquals(2, failures.get(0).run());
        assertEquals(2, failures.get(0).seed());
        assertTrue(Files.exists(place.resolve("run-001/manifest.json")));
        assertFalse(Files.exists(place.resolve("run-002")));
        assertTrue(Files.exists(place.resolve("run-003/manifest.json")));
        Object failed = Manifest.read(place.resolve("manifest.json")).content().get("failed");
        assertEquals(List.of("run-002: java.lang.IllegalStateException: bug"), failed);
    }

    @Test
    void aManifestReadsBack() throws IOException {
        Path place = folder.resolve("place");
        RunFolder.leave(run(7), place, ORIGIN, RunArtifacts.NONE);
        Manifest manifest = Manifest.read(place.resolve("manifest.json"));
        assertEquals("7", manifest.text("seed"));
        assertEquals("2", manifest.text("ticks"));
        assertEquals(List.of("--ticks 2"), manifest.content().get("overrides"));
        try (Stream<Path> walk = Files.walk(place)) {
            long tables = walk.filter(each -> each.toString().endsWith(".csv")).count();
            assertEquals(tables, manifest.csv().size());
        }
        for (String each : manifest.csv().keySet()) {
            assertEquals(Hash.of(place.resolve(each)), manifest.csv().get(each));
        }
        assertEquals(Json.write(manifest.content()), Files.readString(place.resolve("manifest.json")));
    }

    @Test
    void jsonKeepsAwkwardTexts() {
        String awkward = "a\"b\\c\n\t<script>\u0001 共 \uD83D\uDD4A";
        assertEquals(List.of(awkward), JsonReader.read(Json.write(List.of(awkward))));
    }

    @ParameterizedTest
    @CsvSource({
        "europe-1914, europe-1914",
        "scenarios/My World.yaml, my-world",
        "'random:n=5,seed=2', random-n-5-seed-2",
        "con.yaml, con-run",
        "AUX, aux-run",
        "Česká.yml, ceska",
        "共和国, run",
        "a/b\\..\\..c, c",
        "---, run"
    })
    void slugsAreFileNamesEverywhere(String given, String slug) {
        assertEquals(slug, Slug.ofScenario(given));
    }

    private static Run fail() {
        throw new IllegalStateException("bug");
    }

    private static Run play(Scenario scenario) {
        return PausableRun.play(scenario, tick -> {});
    }

    private static Run run(int seed) {
        return play(scenario(seed));
    }

    private static Scenario scenario(int seed) {
        Overrides overrides = Overrides.of(List.of("ticks=2", "seed=" + seed));
        return Scenarios.open("random:n=3,seed=1", overrides);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.toList();
        }
    }
}
