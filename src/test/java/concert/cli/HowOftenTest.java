package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code faces} of a world lie beside a run of it, the run is told with how often such things happen. */
class HowOftenTest {
    private static final String HEADING = "How often in 2 runs under balance-of-power";

    @TempDir
    private Path shelf;

    @BeforeEach
    void faces() throws IOException {
        Path world = shelf.resolve("small.yaml");
        Files.writeString(world, Files.readString(Path.of("scenarios/bismarck-1871.yaml")));
        Shell faces = run("faces", "--runs", "2", "--theories", "balance-of-power,opportunity", "--out", "small-faces");
        assertEquals(0, faces.code(), faces.err());
    }

    private Shell run(String command, String... more) {
        List<Object> words = new ArrayList<>(List.of(command, shelf.resolve("small.yaml"), "--ticks", "3"));
        for (String each : more) {
            words.add(each.startsWith("small-") ? shelf.resolve(each) : each);
        }
        if (command.equals("run")) {
            words.add("--no-charts");
        }
        return Shell.run(words.toArray());
    }

    private String told(String... more) throws IOException {
        Shell shell = run("run", more);
        assertEquals(0, shell.code(), shell.err());
        return shell.out();
    }

    /** What the seed itself did is read off the faces' own answers; `why` tells those that name both states alone. */
    @Test
    void theSummaryTellsTheSharesOfItsTheoryAndWhatItsSeedDid() throws IOException {
        String told = told("--theory", "balance-of-power", "--out", "small-one");
        assertTrue(told.contains(HEADING), told);
        assertTrue(told.contains("  Peace among the great powers of Europe: in "), told);
        String answer = Files.readAllLines(shelf.resolve("small-faces/answers.csv")).stream()
                .filter(each -> each.startsWith("Britain and Germany allied,balance-of-power,1,"))
                .findFirst()
                .orElseThrow();
        String here = answer.endsWith(",1") ? "yes" : "no";
        Shell why = Shell.run("why", shelf.resolve("small-one"), "UKG", "GMY");
        assertTrue(why.out().contains("Britain and Germany allied: in "), why.out());
        assertTrue(why.out().contains("; in this run " + here + "; in history open"), why.out());
        assertFalse(why.out().contains("Japan or China"), why.out());
    }

    @Test
    void aSeedThatWasNotPlayedIsToldWithoutItsOwnAnswer() throws IOException {
        String told = told("--theory", "balance-of-power", "--seed", "9", "--out", "small-nine");
        assertTrue(told.contains(HEADING), told);
        assertFalse(told.contains("in this run"), told);
    }

    @Test
    void anotherWorldOrTheoryIsNotToldOf() throws IOException {
        assertFalse(
                told("--theory", "balance-of-threat", "--out", "small-threat").contains("How often"));
        assertFalse(told("--theory", "balance-of-power", "--set", "states.GMY.revisionism=0", "--out", "small-other")
                .contains("How often"));
    }

    @Test
    void aDamagedFolderOfFacesIsPassedOver() throws IOException {
        Files.writeString(shelf.resolve("small-faces/manifest.json"), "{");
        assertFalse(told("--theory", "balance-of-power", "--out", "small-one").contains("How often"));
    }
}
