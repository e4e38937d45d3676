package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.chart.draw.Theme;
import concert.theory.Prestige;
import concert.theory.reason.Affinity;
import concert.theory.reason.Reason;
import concert.theory.reason.Reasons;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A reason is one class and one line: here {@link Prestige}, of the tests, and a line in a services file. The whole
 * program then has it, loaded apart so that no other test sees it.
 */
@Tag("slow")
class NewReasonTest {
    @TempDir
    private static Path folder;

    private static Path named;
    private static Path unnamed;

    /** The program with one more line of reasons. */
    private static ProgramApart program(Class<? extends Reason> reason) throws IOException {
        Path place = folder.resolve(reason.getSimpleName());
        Path line = place.resolve("META-INF/services").resolve(Reason.class.getName());
        Files.createDirectories(line.getParent());
        Files.writeString(line, reason.getName() + "\n");
        return ProgramApart.with(place);
    }

    private static String paint(ProgramApart program) throws ReflectiveOperationException {
        Method reason = program.loadClass("concert.chart.draw.Theme").getMethod("reason", String.class);
        return reason.invoke(null, "prestige").toString();
    }

    /** Two runs: under a theory whose file gives the reason weight, and under the same that does not name it. */
    @BeforeAll
    static void play() throws Exception {
        Path theory = folder.resolve("vain.yaml");
        String file = Files.readString(Path.of("scenarios/theories/balance-of-threat.yaml"));
        Files.writeString(theory, file.replace("weights: {security: 2.5,", "weights: {prestige: 2, security: 2.5,"));
        named = folder.resolve("named");
        unnamed = folder.resolve("unnamed");
        try (ProgramApart program = program(Prestige.class)) {
            Shell run = program.run("run", "europe-1914", "--ticks", 4, "--theory", theory, "--out", named);
            assertEquals(0, run.code(), run.err());
            run = program.run(
                    "run",
                    "europe-1914",
                    "--ticks",
                    4,
                    "--theory",
                    "balance-of-threat",
                    "--no-charts",
                    "--out",
                    unnamed);
            assertEquals(0, run.code(), run.err());
        }
    }

    private static int column(List<String> lines) {
        List<String> head = List.of(lines.get(0).split(","));
        return head.stream()
                .filter(each -> each.endsWith("prestige"))
                .map(head::indexOf)
                .findFirst()
                .orElse(-1);
    }

    private static List<String> prestige(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int column = column(lines);
        assertTrue(column >= 0, lines.get(0));
        return lines.stream().skip(1).map(each -> each.split(",", -1)[column]).toList();
    }

    @Test
    void itIsAColumnOfDecisionsAndPacts() throws IOException {
        assertTrue(prestige(named.resolve("decisions.csv")).stream().anyMatch(each -> each.startsWith("0.")));
        assertTrue(prestige(named.resolve("pacts.csv")).stream().anyMatch(each -> each.startsWith("0.")));
        assertTrue(Files.readString(named.resolve("data-dictionary.csv")).contains("prestige"));
    }

    @Test
    void whyTellsIt() throws Exception {
        try (ProgramApart program = program(Prestige.class)) {
            Shell why = program.run("why", named, "FRN", "RUS");
            assertEquals(0, why.code(), why.err());
            assertTrue(why.out().contains("prestige"), why.out());
        }
    }

    @Test
    void itHasAPaintOfItsOwnInTheChart() throws Exception {
        try (ProgramApart program = program(Prestige.class)) {
            String paint = paint(program);
            assertTrue(Reasons.names().stream()
                    .noneMatch(each -> Theme.reason(each).toString().equals(paint)));
            assertNotEquals(Theme.reason("prestige").toString(), paint, "what Concert alone does not know is pale");
        }
        String chart = Files.readString(named.resolve("charts/reasons.svg"));
        assertTrue(chart.contains("prestige"), "its key names it");
    }

    /** A theory file that does not name a reason gives it no weight, and decides as it did before there was any. */
    @Test
    void whereATheoryDoesNotNameItNothingChanges() throws IOException {
        List<String> cells = prestige(unnamed.resolve("decisions.csv"));
        assertTrue(cells.stream().allMatch(each -> each.equals("0")), () -> String.join(" ", cells));
        Path plain = folder.resolve("plain");
        Shell run = Shell.run(
                "run", "europe-1914", "--ticks", 4, "--theory", "balance-of-threat", "--no-charts", "--out", plain);
        assertEquals(0, run.code(), run.err());
        assertEquals(Files.readString(plain.resolve("events.csv")), Files.readString(unnamed.resolve("events.csv")));
        assertEquals(
                Files.readString(plain.resolve("measures.csv")), Files.readString(unnamed.resolve("measures.csv")));
    }

    @Test
    void aReasonNamedAsAnotherIsRefusedInASentence() throws Exception {
        try (ProgramApart program = program(Affinity.class)) {
            Shell run = program.run("run", "europe-1914", "--ticks", 1, "--out", folder.resolve("none"));
            assertEquals(2, run.code());
            assertTrue(run.err().contains("\"affinity\", as another is. Maybe"), run.err());
            assertFalse(run.err().contains("\tat "), run.err());
            assertFalse(Files.exists(folder.resolve("none")));
        }
    }
}
