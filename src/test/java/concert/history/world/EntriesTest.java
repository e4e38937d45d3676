package concert.history.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.engine.Simulation;
import concert.history.MadeUpData;
import concert.model.World;
import concert.scenario.EventEntry;
import concert.scenario.EventKind;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Membership of the state system in an imported world: births, unions and divisions as events. */
class EntriesTest {
    private static final String SYSTEM = """
            stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version
            USA,2,America,1816,1,1,2016,12,31,2016
            GMY,255,Germany,1990,10,3,2016,12,31,2016
            GFR,260,West Germany,1955,5,5,1990,10,2,2016
            GDR,265,East Germany,1954,3,25,1990,10,2,2016
            CZE,315,Czechoslovakia,1918,10,28,1992,12,31,2016
            CZR,316,Czech Republic,1993,1,1,2016,12,31,2016
            SLO,317,Slovakia,1993,1,1,2016,12,31,2016
            EST,366,Estonia,1991,9,6,2016,12,31,2016
            ZAN,511,Zanzibar,1963,12,19,1991,4,26,2016
            """;

    private static final String NMC = """
            ccode,stateabb,year,milex,milper,cinc
            2,USA,1989,1,1,.5
            260,GFR,1989,1,1,.2
            265,GDR,1989,1,1,.1
            255,GMY,1990,1,1,.25
            315,CZE,1989,1,1,.06
            316,CZR,1993,1,1,.03
            317,SLO,1993,1,1,.01
            366,EST,1991,1,1,.002
            511,ZAN,1989,1,1,.001
            """;

    private static final String CAPITALS = """
            ccode,statenme,capital,stdate,enddate,lat,lng
            2,America,A,1816-01-01,2024-12-31,10,20
            255,Germany,A,1816-01-01,2024-12-31,52,13
            260,West,A,1816-01-01,2024-12-31,50,7
            265,East,A,1816-01-01,2024-12-31,52,13
            315,C,A,1816-01-01,2024-12-31,50,14
            316,C,A,1816-01-01,2024-12-31,50,14
            317,C,A,1816-01-01,2024-12-31,48,17
            366,C,A,1816-01-01,2024-12-31,59,25
            511,C,A,1816-01-01,2024-12-31,-6,39
            """;

    @TempDir
    private Path folder;

    private Scenario world;

    @BeforeEach
    void importWorld() throws IOException {
        Path data = folder.resolve("data");
        MadeUpData.write(data, "states.csv", SYSTEM);
        MadeUpData.write(data, "nmc_v9.0.csv", NMC);
        MadeUpData.write(data, "capitals.csv", CAPITALS);
        world = imported(data, "--to", 1995);
    }

    private Scenario imported(Path data, Object... more) {
        Path out = folder.resolve("world.yaml");
        Object[] words = new Object[8 + more.length];
        System.arraycopy(
                new Object[] {"import", "--data", data, "--year", 1989, "--out", out, "--force"}, 0, words, 0, 8);
        System.arraycopy(more, 0, words, 8, more.length);
        Shell shell = Shell.run(words);
        assertEquals(0, shell.code(), shell.err());
        return Scenarios.open(out.toString(), Overrides.none());
    }

    @Test
    void membershipComesAsBirthsUnionsAndDivisions() {
        assertEquals(
                List.of(
                        new EventEntry(1990, EventKind.UNITE, List.of("GMY", "GFR", "GDR"), List.of(), ""),
                        new EventEntry(1991, EventKind.SOVEREIGN, List.of("EST"), List.of(), ""),
                        new EventEntry(1993, EventKind.DIVIDE, List.of("CZE", "CZR", "SLO"), List.of(.75, .25), "")),
                world.events());
        List<String> unborn = world.states().stream()
                .filter(StateEntry::unborn)
                .map(StateEntry::code)
                .toList();
        assertEquals(List.of("CZR", "EST", "GMY", "SLO"), unborn);
    }

    @Test
    void aRunReplaysTheMembershipOfHistory() {
        Simulation run = new Simulation(world.setup());
        run.play();
        World now = run.world();
        for (String gone : List.of("GFR", "GDR", "CZE")) {
            assertFalse(now.exists(now.indexOf(gone)), gone);
        }
        for (String there : List.of("GMY", "CZR", "SLO", "EST")) {
            assertTrue(now.exists(now.indexOf(there)), there);
        }
        assertEquals(.25, now.capability(now.indexOf("GMY")), "as the data have it from the next year on");
    }

    @Test
    void whoCameOfWhomIsSaidInTheSources() {
        String named = "membership: who came of whom is named by hand; 2: CZE to CZR-SLO 1993, GFR-GDR to GMY 1990.";
        assertTrue(world.sources().contains(named), world.sources()::toString);
        String kept = "membership: states that leave the system, kept; 1: ZAN 1991.";
        assertTrue(world.sources().contains(kept), world.sources()::toString);
    }

    @Test
    void withoutALastYearNobodyIsBorn() {
        Scenario still = imported(folder.resolve("data"));
        assertTrue(still.events().isEmpty());
        assertTrue(still.states().stream().noneMatch(StateEntry::unborn));
    }

    @Test
    void aChoiceOfARegionHasItsNewcomersAlone() {
        Scenario europe = imported(folder.resolve("data"), "--to", 1995, "--region", "americas");
        assertTrue(europe.events().isEmpty(), europe.events()::toString);
    }
}
