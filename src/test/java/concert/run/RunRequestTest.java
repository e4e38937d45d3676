package concert.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import concert.model.record.TickRecord;
import concert.results.folder.Manifest;
import concert.results.played.Run;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import concert.scenario.library.ScenarioSource;
import concert.scenario.write.ScenarioWriter;
import concert.text.Hash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One request, read once: what a manifest says was played is what was played, however the files change meanwhile. */
class RunRequestTest {
    @TempDir
    private Path folder;

    private Path file;
    private byte[] first;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("world.yaml");
        first = ScenarioSource.of("random:n=3,seed=1").bytes();
        Files.write(file, first);
    }

    private Consumer<TickRecord> edits(Path edited, String old, String other) {
        return tick -> {
            try {
                String text = Files.readString(edited);
                Files.writeString(edited, text.replace(old, other));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        };
    }

    @Test
    void theHashOfTheManifestIsOfTheBytesThatWerePlayed() throws IOException {
        RunRequest request = RunRequest.of(file.toString()).withTicks(3);
        Run run = PausableRun.play(request.open(), edits(file, "name: ", "name: Edited "));
        Path place = folder.resolve("results");
        RunFolder.leave(run, place, request.origin(), RunArtifacts.NONE);
        assertNotEquals(Hash.of(first), Hash.of(file));
        Manifest manifest = Manifest.read(place.resolve(Manifest.FILE));
        assertEquals(Hash.of(first), manifest.text("sha256"));
        assertEquals(run.scenario().name(), manifest.text("name"));
    }

    /** As when the laboratory saves a world that was stopped half-way, or plays a twin beside it. */
    @Test
    void whatIsOpenedFromARequestLaterIsOfTheSameBytes() {
        RunRequest request = RunRequest.of(file.toString()).withSettings(List.of("parameters.precision=9"));
        Scenario before = request.open();
        edits(file, "capability: 0.", "capability: 0.1").accept(null);
        assertEquals(before, request.open());
        assertEquals(strong(before), strong(request.withTicks(2).open()));
        assertEquals(
                strong(before), strong(request.withTheory("balance-of-power").open()));
        assertEquals(strong(before), strong(request.withBranch(2).branch().after()));
        assertNotEquals(strong(before), strong(RunRequest.of(file.toString()).open()));
    }

    private static List<Double> strong(Scenario scenario) {
        return scenario.states().stream().map(StateEntry::capability).toList();
    }

    @Test
    void aTheoryFileIsReadOnceToo() throws IOException {
        Path theory = folder.resolve("mine.yaml");
        Files.write(theory, Files.readAllBytes(Path.of("scenarios/theories/balance-of-power.yaml")));
        RunRequest request = RunRequest.of(file.toString()).withTheory(theory.toString());
        String before = ScenarioWriter.writeWhole(request.open());
        edits(theory, "security: ", "security: 1").accept(null);
        assertNotEquals(
                before,
                ScenarioWriter.writeWhole(RunRequest.of(file.toString())
                        .withTheory(theory.toString())
                        .open()),
                "the edit changes the theory");
        assertEquals(before, ScenarioWriter.writeWhole(request.open()));
    }

    @Test
    void theCommandLineAsksForTheSame() {
        RunRequest request = RunRequest.of("my world.yaml")
                .withTheory("balance-of-power")
                .withTicks(9)
                .withSeed(4)
                .withSettings(List.of(" treaties.Dual Alliance.publicity = open ", "parameters.lambda=3"))
                .withBranch(5);
        assertEquals(
                "concert run 'my world.yaml' --theory balance-of-power --ticks 9 --seed 4"
                        + " --set 'treaties.Dual Alliance.publicity=open' --set parameters.lambda=3 --branch 5",
                request.commandLine());
    }

    @Test
    void theSameWordsMakeTheSameRequest() {
        assertEquals(
                RunRequest.of("bipolar").withSeed(3), RunRequest.of("bipolar").withSeed(3));
        assertNotEquals(
                RunRequest.of("bipolar").withSeed(3), RunRequest.of("bipolar").withSeed(4));
        assertEquals(
                Hash.of(ScenarioSource.of("random:n=3,seed=1").bytes()),
                RunRequest.of("random:n=3,seed=1").origin().sha256());
        assertEquals(0, new String(first, StandardCharsets.UTF_8).indexOf("concert: 1"));
    }
}
