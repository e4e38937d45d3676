package concert.history.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.history.MadeUpData;
import concert.scenario.DriverEntry;
import concert.scenario.DriverEntry.Step;
import concert.scenario.EventEntry;
import concert.scenario.EventKind;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} on made-up data. */
class ImportTest {
    @TempDir
    private Path folder;

    private Path data;
    private Path out;

    @BeforeEach
    void world() throws IOException {
        data = MadeUpData.world(folder.resolve("data"));
        out = folder.resolve("world.yaml");
    }

    private Scenario imported(Object... more) {
        Object[] words = Stream.concat(Stream.of("import", "--data", data, "--out", out, "--force"), Stream.of(more))
                .toArray();
        Shell shell = Shell.run(words);
        assertEquals(0, shell.code(), shell.err());
        return Scenarios.open(out.toString(), Overrides.none());
    }

    private static StateEntry state(Scenario scenario, String code) {
        return scenario.states().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theWorldIsThatOfTheEndOfTheYearAndTheFirstTickTheNext() {
        Scenario world = imported("--year", 1900);
        assertEquals(1901, world.calendar().yearOf(0));
        assertEquals(
                List.of("AAA", "BBB", "CCC"),
                world.states().stream().map(StateEntry::code).toList());
        assertEquals(.4, state(world, "AAA").capability());
        assertEquals(.05, state(world, "AAA").regime());
        assertEquals("Alphaland", state(world, "AAA").state().name());
        assertEquals(-9, state(world, "BBB").state().longitude());
        assertEquals(.8, world.relations().get(0).rivalry());
    }

    @Test
    void everyImputationIsListedInTheSources() {
        List<String> sources = imported("--year", 1900).sources();
        for (String each : List.of(
                "capability: CINC of another year; 1: CCC (1903).",
                "regime: no score within 3 years, .5 written; 1: BBB.",
                "economy: no GDP within 5 years, equal to capability; 3: AAA, BBB, CCC.",
                "treaties: conditions of defence other than who the enemy is, left out; 1: 1000.",
                "No file of COW Trade.")) {
            assertTrue(sources.contains(each), each + " in " + sources);
        }
        assertTrue(
                sources.stream().anyMatch(each -> each.contains("file nmc_v9.0.csv, version 9.0 by its name")),
                sources::toString);
    }

    @Test
    void treatiesComeWithMembersTargetsPublicityAndTerm() {
        var treaty = imported("--year", 1900).treaties().get(0);
        assertEquals("ATOP 1000", treaty.text().name());
        assertEquals(List.of("AAA", "BBB"), treaty.members());
        assertEquals(List.of("CCC"), treaty.targets());
        assertEquals("secret", treaty.text().publicity().key());
        assertEquals("5", treaty.text().term().toString());
        assertEquals(1890, Math.floor(treaty.signed()));
    }

    @Test
    void withoutTreatiesDyadYearsServe() throws IOException {
        Files.delete(data.resolve("treaties.csv"));
        var treaties = imported("--year", 1900).treaties();
        assertEquals(
                List.of("Pact of AAA and BBB", "Pact of AAA and CCC"),
                treaties.stream().map(each -> each.text().name()).toList());
        assertEquals(1899, treaties.get(0).signed());
    }

    private static DriverEntry driver(Scenario world, String state, DriverEntry.Of what) {
        return world.drivers().stream()
                .filter(each -> each.state().equals(state) && each.what() == what)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withALastYearWhatIsExogenousFollowsTheData() {
        Scenario world = imported("--year", 1900, "--to", 1906);
        assertEquals(6, world.ticks());
        assertEquals(
                List.of(new Step(1901, .4), new Step(1902, .5)),
                driver(world, "AAA", DriverEntry.Of.CAPABILITY).steps());
        assertEquals(
                List.of(new Step(1901, .4), new Step(1902, .5)),
                driver(world, "AAA", DriverEntry.Of.ECONOMY).steps());
        assertEquals(
                List.of(new Step(1901, 1), new Step(1902, .6)),
                driver(world, "CCC", DriverEntry.Of.REGIME).steps());
        assertEquals(
                List.of(new Step(1901, .9), new Step(1902, .54)),
                driver(world, "CCC", DriverEntry.Of.IDENTITY).steps());
        assertEquals(
                List.of(new Step(1901, -.4), new Step(1902, -.05)),
                driver(world, "CCC", DriverEntry.Of.REVISIONISM).steps());
        DriverEntry pair = driver(world, "AAA", DriverEntry.Of.RIVALRY);
        assertEquals("CCC", pair.other());
        assertEquals(List.of(new Step(1901, .8), new Step(1903, 0)), pair.steps());
        assertEquals(
                List.of(
                        new EventEntry(1901, EventKind.CRISIS, List.of("CCC", "AAA"), List.of(), ""),
                        new EventEntry(1905, EventKind.SOVEREIGN, List.of("DDD"), List.of(), "")),
                world.events());
        assertTrue(state(world, "DDD").unborn(), "it is born in the run");
        String kept = "after the start, regime: no figure for some years, the last one kept; 3: AAA, BBB, CCC.";
        assertTrue(world.sources().contains(kept), world.sources()::toString);
    }

    @Test
    void statesAreChosenByListAndRegion() {
        assertEquals(2, imported("--year", 1900, "--states", "aaa,220").states().size());
        assertEquals(2, imported("--year", 1900, "--region", "europe").states().size());
        Shell wrong = Shell.run("import", "--data", data, "--year", 1900, "--states", "AAB", "--out", out, "--force");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().startsWith("--states: \"AAB\" is no state of COW's. Maybe AAA?"), wrong.err());
    }

    @Test
    void singleFilesStandInPlaceOfTheFolder() throws IOException {
        Path other = MadeUpData.write(folder, "other.csv", MadeUpData.NMC.replace(".4", ".6"));
        assertEquals(.6, state(imported("--year", 1900, "--nmc", other), "AAA").capability());
        Shell alone = Shell.run(
                "import",
                "--system",
                data.resolve("states.csv"),
                "--nmc",
                other,
                "--capitals",
                data.resolve("capitals.csv"),
                "--year",
                1900,
                "--out",
                folder.resolve("alone.yaml"));
        assertEquals(0, alone.code(), alone.err());
    }

    @Test
    void badFilesLeaveNothingBehind() throws IOException {
        MadeUpData.write(data, "nmc_v9.0.csv", MadeUpData.NMC + "2,AAA\n");
        Shell shell = Shell.run("import", "--data", data, "--year", 1900, "--out", out);
        assertEquals(2, shell.code());
        assertTrue(shell.err().contains("nmc_v9.0.csv:7:1: 2 values where the header has 6 columns."), shell.err());
        assertFalse(shell.err().contains("Exception"));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(data), left.toList());
        }
    }

    @Test
    void aYearOrAFileThatIsNotThereIsSaid() {
        Shell year = Shell.run("import", "--data", data, "--year", 1700, "--out", out);
        assertEquals(2, year.code());
        assertTrue(year.err().startsWith("--year: 1700; the file of states goes from 1816 to 2016."), year.err());
        Shell none = Shell.run("import", "--year", 1900);
        assertTrue(none.err().startsWith("--data: no data are named. Maybe"), none.err());
        Shell lacking = Shell.run("import", "--nmc", data.resolve("nmc_v9.0.csv"), "--year", 1900);
        assertEquals(2, lacking.code());
        assertTrue(lacking.err().contains("--system: there is no file of COW State System Membership"), lacking.err());
        assertTrue(lacking.err().contains("--capitals: there is no file of"), lacking.err());
    }

    @Test
    void aFileThatIsThereIsKept() throws IOException {
        Files.writeString(out, "mine");
        Shell shell = Shell.run("import", "--data", data, "--year", 1900, "--out", out);
        assertEquals(2, shell.code());
        assertEquals("mine", Files.readString(out));
    }
}
