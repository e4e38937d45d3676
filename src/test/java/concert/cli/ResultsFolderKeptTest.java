package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.results.folder.Manifest;
import concert.text.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A results folder is Concert's file by file: nothing of the user's is lost, and nothing is left that nobody wants. */
@Tag("slow")
class ResultsFolderKeptTest {
    private static final String WORLD = "random:n=3,seed=1";

    @TempDir
    private Path folder;

    private Shell command(String command, Path out, Object... more) {
        List<Object> words = new ArrayList<>(
                switch (command) {
                    case "run" -> List.of("run", WORLD, "--ticks", 2, "--no-charts", "--quiet");
                    case "batch" -> List.of("run", WORLD, "--ticks", 2, "--runs", 2, "--no-charts", "--quiet");
                    case "claims" -> List.of("claims", "L28a", "--runs", 2, "--quiet");
                    default ->
                        List.of(
                                "compare",
                                WORLD,
                                "--theories",
                                "balance-of-threat,balance-of-power",
                                "--ticks",
                                2,
                                "--runs",
                                2,
                                "--no-charts",
                                "--quiet");
                });
        words.addAll(List.of("--out", out));
        words.addAll(List.of(more));
        return Shell.run(words.toArray());
    }

    private Path done(String command, Object... more) {
        Path out = folder.resolve("out");
        Shell shell = command(command, out, more);
        assertEquals(0, shell.code(), shell.err());
        return out;
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "batch", "compare", "claims"})
    void whatConcertDidNotWriteStays(String command) throws IOException {
        Path out = done(command);
        Path inner = command.equals("batch") ? out.resolve("run-001") : out;
        List<Path> mine = List.of(
                out.resolve("analysis.R"), out.resolve("figures/notes.txt"), inner.resolve("networks/my wave.csv"));
        for (Path each : mine) {
            Files.createDirectories(each.getParent());
            Files.writeString(each, "mine");
        }
        done(command);
        for (Path each : mine) {
            assertEquals("mine", Files.readString(each));
        }
        assertEquals(Set.of("out"), names(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "batch", "compare", "claims"})
    void whatWasChangedByHandIsNamedAndTheRunRefusedUnlessForced(String command) throws IOException {
        Path out = done(command);
        List<Path> changed = new ArrayList<>(
                switch (command) {
                    case "run" -> List.of(out.resolve("load.R"), out.resolve("networks/wave-001.csv"));
                    case "batch" -> List.of(out.resolve("run-002/states.csv"), out.resolve("measures-bands.csv"));
                    case "claims" -> List.of(out.resolve("claims.csv"), out.resolve("load.do"));
                    default -> List.of(out.resolve("balance-of-power/states.csv"), out.resolve("load.R"));
                });
        for (Path each : changed) {
            Files.writeString(each, "changed");
        }
        Shell refused = command(command, out);
        assertEquals(2, refused.code());
        for (Path each : changed) {
            assertTrue(
                    refused.err()
                            .contains(each + ": was changed since Concert wrote it and is kept."
                                    + " Maybe a copy of it elsewhere, then --force?"),
                    refused.err());
            assertEquals("changed", Files.readString(each));
        }
        assertEquals(2, refused.err().lines().count(), refused.err());
        Path mine = Files.writeString(out.resolve("mine.txt"), "mine");
        done(command, "--force");
        for (Path each : changed) {
            assertFalse(Files.readString(each).equals("changed"), each.toString());
        }
        assertEquals("mine", Files.readString(mine));
    }

    @Test
    void whatStandsInTheWayOfANewFileIsKeptAndTheResultsGoBeside() throws IOException {
        Path out = done("run");
        Path other = folder.resolve("other");
        Shell.run("run", WORLD, "--ticks", 3, "--no-charts", "--quiet", "--out", other);
        String wave = Manifest.read(other.resolve("manifest.json")).csv().keySet().stream()
                .filter(each -> !Files.exists(out.resolve(each)))
                .findFirst()
                .orElseThrow();
        Path mine = Files.writeString(out.resolve(wave), "mine");
        Shell longer = Shell.run("run", WORLD, "--ticks", 3, "--no-charts", "--quiet", "--out", out);
        assertEquals(2, longer.code());
        assertTrue(longer.err().contains(mine + ": is none that Concert wrote"), longer.err());
        assertTrue(longer.err().contains(out + "-2: holds the new results instead"), longer.err());
        assertEquals("mine", Files.readString(mine));
        assertEquals("2", Manifest.read(out.resolve("manifest.json")).text("ticks"));
        assertEquals("3", Manifest.read(folder.resolve("out-2/manifest.json")).text("ticks"));
    }

    @Test
    void staleFilesOfAnEarlierRunGo() throws IOException {
        Path out = done("batch");
        Files.writeString(out.resolve("run-002/notes.txt"), "mine");
        done("run");
        assertFalse(Files.exists(out.resolve("run-001")), "empty");
        assertEquals(Set.of("notes.txt"), names(out.resolve("run-002")));
        assertFalse(Files.exists(out.resolve("measures-bands.csv")));
        assertEquals(0, Shell.run("rerun", out).code());
    }

    @Test
    void theManifestListsEveryFileWithItsHash() throws IOException {
        Path out = folder.resolve("out");
        Shell shell = Shell.run("run", "bipolar", "--ticks", 2, "--quiet", "--out", out);
        assertEquals(0, shell.code(), shell.err());
        Manifest manifest = Manifest.read(out.resolve("manifest.json"));
        try (Stream<Path> walk = Files.walk(out)) {
            for (Path each : walk.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(each).toString();
                String hash = Hash.of(each);
                boolean known = hash.equals(manifest.csv().get(name))
                        || hash.equals(manifest.text(name))
                        || ((Map<?, ?>) ((Map<?, ?>) manifest.content().get("host")).get("files")).get(name)
                                        instanceof String said
                                && said.equals(hash);
                assertTrue(known || name.equals("manifest.json"), name);
            }
        }
        assertTrue(manifest.text("host").contains("charts/"));
    }

    @Test
    void aLinkStaysALinkAndTheResultsLandWhereItPoints() throws IOException {
        Path disk = Files.createDirectories(folder.resolve("other disk/results"));
        Path out = Files.createSymbolicLink(folder.resolve("out"), disk);
        done("run");
        assertTrue(Files.isSymbolicLink(out));
        assertTrue(Files.exists(disk.resolve("manifest.json")));
        Path shared = folder.resolve("shared.R");
        Files.move(disk.resolve("load.R"), shared);
        Files.createSymbolicLink(disk.resolve("load.R"), shared);
        Files.writeString(shared, "changed");
        assertEquals(2, command("run", out).code());
        done("run", "--force");
        assertTrue(Files.isSymbolicLink(out));
        assertTrue(Files.isSymbolicLink(disk.resolve("load.R")));
        assertTrue(Files.readString(shared).contains("states.csv"));
        done("run");
        assertTrue(Files.isSymbolicLink(disk.resolve("load.R")));
        assertEquals(Set.of("results"), names(disk.getParent()));
    }

    @Test
    void aLinkToNothingYetIsFollowedToo() throws IOException {
        Path disk = folder.resolve("not/yet");
        Path out = Files.createSymbolicLink(folder.resolve("out"), disk);
        done("run");
        assertTrue(Files.isSymbolicLink(out));
        assertTrue(Files.exists(disk.resolve("manifest.json")));
    }

    @Test
    void reportKeepsAPageThatWasChangedByHandUnlessForced() throws IOException {
        Path out = done("run");
        assertEquals(0, Shell.run("report", out).code());
        Path mine = Files.writeString(out.resolve("mine.png"), "mine");
        assertEquals(0, Shell.run("report", out).code());
        Path page = out.resolve("report.html");
        Files.writeString(page, "changed");
        Files.writeString(out.resolve("load.do"), "changed");
        Shell refused = Shell.run("report", out);
        assertEquals(2, refused.code());
        assertEquals(
                page + ": was changed since Concert wrote it and is kept. Maybe a copy of it elsewhere, then --force?",
                refused.err().strip());
        assertEquals("changed", Files.readString(page));
        assertEquals(0, Shell.run("report", out, "--force").code());
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
        Shell other = command("run", out);
        assertEquals(1, other.err().lines().count(), other.err());
        assertTrue(
                other.err().startsWith(out.resolve("load.do").toString()), "report does not sign what is not its own");
        assertEquals("mine", Files.readString(mine));
        assertFalse(Files.readString(out.resolve("manifest.json")).contains("mine.png"));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.map(each -> each.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
