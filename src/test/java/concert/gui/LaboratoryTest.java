package concert.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.results.folder.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The laboratory on a screen of its own: what is seen there, and that what it saves is what the command line leaves. */
@Tag("screen")
class LaboratoryTest {
    private static final List<String> CHANGES = List.of("--seed", "3", "--set", "parameters.war-cost=0.2");

    @TempDir
    private Path folder;

    @Test
    void opensPlaysSavesRestoresAndSeats() throws Exception {
        Map<String, String> seen;
        try (VirtualScreen screen = VirtualScreen.open()) {
            seen = screen.run(Visitor.class, folder);
        }
        assertEquals("true", seen.get("paused"), seen::toString);
        assertEquals("0", seen.get("played at first"));
        assertEquals("7", seen.get("played after steps"));
        assertEquals("true", seen.get("inspector"));
        assertEquals("true", seen.get("tooltip"));
        assertTrue(Long.parseLong(seen.get("colours at first")) > Eyes.LEAST, seen::toString);
        assertTrue(Long.parseLong(seen.get("colours at last")) > Eyes.LEAST, seen::toString);
        assertTrue(Long.parseLong(seen.get("changed pixels")) > 10_000, seen::toString);
        assertEquals("4", seen.get("charts"));
        assertEquals("7", seen.get("restored at"));
        assertEquals("3", seen.get("twin played"));
        assertEquals("2", seen.get("twin maps"));
        assertEquals("true", seen.get("parting"));
        assertEquals("0", seen.get("played before the pick"));
        assertTrue(Integer.parseInt(seen.get("options")) > 1);
        assertEquals("1", seen.get("played after the pick"));
        assertEquals("[GMY]", seen.get("human"));
        sameAs("whole", List.of());
        sameAs("restored", List.of());
        sameAs("seven", List.of("--ticks", "7"));
        sameAs("whole", List.of("--resume", folder.resolve("at-7.checkpoint").toString()));
    }

    /** Manifest and every file but what tells of this machine. */
    private void sameAs(String saved, List<String> more) throws IOException {
        List<Object> words = new ArrayList<>(List.of("run", "europe-1914", "--no-charts", "--quiet"));
        words.addAll(CHANGES);
        words.addAll(more);
        Path headless = folder.resolve("headless");
        words.addAll(List.of("--out", headless));
        Shell run = Shell.run(words.toArray());
        assertEquals(0, run.code(), run.err());
        Map<String, String> ours = files(folder.resolve(saved));
        assertTrue(ours.size() > 10, ours.keySet()::toString);
        assertEquals(files(headless), ours, saved);
        assertEquals(known(headless), known(folder.resolve(saved)), saved);
    }

    private static Map<String, String> files(Path results) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (var list = Files.list(results)) {
            for (Path each : list.filter(file -> file.toString().matches(".*\\.(csv|yaml)"))
                    .sorted()
                    .toList()) {
                texts.put(each.getFileName().toString(), Files.readString(each));
            }
        }
        return texts;
    }

    private static Map<String, Object> known(Path results) throws IOException {
        Map<String, Object> known = new LinkedHashMap<>(
                Manifest.read(results.resolve(Manifest.FILE)).content());
        known.remove("host");
        return known;
    }
}
