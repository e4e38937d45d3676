package concert.history.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.history.MadeUpData;
import concert.scenario.RelationEntry;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What imported worlds hold of pairs of states, and of nuclear arms, from made-up data. */
class PairImportTest {
    @TempDir
    private Path folder;

    private MadeUpTreaties made;
    private Path data;

    @BeforeEach
    void world() throws IOException {
        made = MadeUpTreaties.in(folder);
        data = made.data();
    }

    private static RelationEntry pair(Scenario world, String first, String second) {
        return world.relations().stream()
                .filter(each -> each.first().equals(first) && each.second().equals(second))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bordersAreThoseByLandAtTheEndOfTheYear() {
        Scenario world = made.world(1899);
        assertEquals(1, pair(world, "AAA", "BBB").border());
        assertEquals(1, pair(world, "BBB", "CCC").border());
        Scenario later = made.world(1900);
        assertTrue(Double.isNaN(pair(later, "AAA", "CCC").border()), "across water, and far");
        assertTrue(later.relations().stream().noneMatch(each -> each.first().equals("BBB") && each.border() > 0));
    }

    @Test
    void neighboursByDistanceWithoutABorderAreSaidToHaveNone() throws IOException {
        MadeUpData.write(data, "capitals.csv", MadeUpData.CAPITALS.replace("14,22", "10,21"));
        assertEquals(0, pair(made.world(1900), "AAA", "CCC").border());
    }

    @Test
    void aFileOfBordersThatEndsEarlierSaysNothing() throws IOException {
        MadeUpData.write(
                data, "contiguity.csv", "ccode1,ccode2,conttype,stdate,enddate\n2,200,1,1816-01-01,1899-12-01\n");
        Scenario world = made.world(1900);
        assertTrue(world.sources().contains("border: the file ends with 1899, none written; 1: all pairs."));
        assertTrue(world.relations().stream().allMatch(each -> Double.isNaN(each.border())));
    }

    @Test
    void aTreatyThatIsOverIsSoManyYearsAgo() throws IOException {
        Files.delete(data.resolve("dyads.csv"));
        MadeUpData.write(data, "members.csv", MadeUpTreaties.MEMBERS.replaceAll("(?m)^10[135]0.*\\n", ""));
        Scenario world = made.world(1899);
        assertEquals(14, pair(world, "BBB", "CCC").pastPact());
        assertTrue(
                world.relations().stream()
                        .noneMatch(each -> each.first().equals("AAA") && !Double.isNaN(each.pastPact())),
                "one in force is not past, and what comes later is not known");
    }

    @Test
    void pastPactsAreThoseOfTheDyadYearsWhereTheyAreAtHand() throws IOException {
        MadeUpData.write(data, "members.csv", MadeUpTreaties.MEMBERS.replaceAll("(?m)^10[12345]0.*\\n", ""));
        MadeUpData.write(data, "dyads.csv", MadeUpData.DYADS + "200,220,1870,0,0,0,0,1\n2,200,1920,1,0,0,0,1\n");
        assertEquals(30, pair(made.world(1900), "BBB", "CCC").pastPact());
        assertEquals(0, pair(made.world(1900), "AAA", "CCC").pastPact());
    }

    @Test
    void thoseWhoFoughtOnOneSideAreComradesOfSoManyYearsAgo() throws IOException {
        MadeUpData.write(data, "disputes.csv", MadeUpData.DISPUTES + """
                8,2,630,1890,1,1,1,0,1,1,5
                8,220,630,1890,1,1,1,0,1,1,5
                9,2,630,1905,1,1,1,0,1,1,5
                9,200,630,1905,1,1,1,0,1,1,5
                """);
        Scenario world = made.world(1900);
        assertEquals(10, pair(world, "AAA", "CCC").comrades());
        assertTrue(world.relations().stream()
                .noneMatch(each -> each.second().equals("BBB") && !Double.isNaN(each.comrades())));
    }

    @Test
    void nuclearArmsAreThereFromTheYearThatTheSourceGives() {
        assertFalse(state(made.world(1944), "AAA").nuclear());
        Scenario world = made.world(1950, "--to", 1953);
        assertTrue(state(world, "AAA").nuclear());
        assertFalse(state(world, "BBB").nuclear());
        assertEquals(
                "1952.0 NUCLEAR [BBB]",
                world.events().stream()
                        .map(each -> each.at() + " " + each.kind() + " " + each.states())
                        .findFirst()
                        .orElse(""));
        assertTrue(world.sources().contains("nuclear: in no file, after Gartzke & Kroenig 2009; 2: AAA, BBB 1952."));
    }

    private static StateEntry state(Scenario world, String code) {
        return world.states().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
