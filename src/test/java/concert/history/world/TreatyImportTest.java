package concert.history.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.history.MadeUpData;
import concert.model.treaty.Obligations;
import concert.scenario.RelationEntry;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import concert.scenario.TreatyEntry;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.scenario.write.ScenarioWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What worlds of format 2 hold of treaties and pairs, imported from made-up data. */
class TreatyImportTest {
    /** A guarantee of one state, a pact made for a war, one with an unknown text, one that is over, one of nothing. */
    private static final String TREATIES = """
            atopid,begyr,begmo,begday,endyr,pubsecr,speclgth,length,wartime,organ1,statthr1,statthr2,defense,offense
            1000,1890,10,7,0,2,1,60,0,0,220,0,1,0
            1010,1895,2,31,0,1,0,0,0,3,0,0,1,0
            1020,1899,0,0,0,0,0,0,1,0,0,0,1,1
            1030,1898,1,1,0,.,.,,0,.,999,0,1,0
            1040,1880,1,1,1885,0,1,30,0,0,0,0,1,0
            1050,1881,1,1,0,0,0,0,0,0,0,0,0,0
            """;

    private static final String MEMBERS = """
            atopid,member,yrent,yrexit,phase,defense,offense,neutral,nonagg,consul,defcon,defcoadv,offcoadv,defcoloc
            1000,2,1890,0,0,1,0,1,0,0,1,1,0,0
            1000,200,1890,0,0,1,0,1,0,0,1,1,0,0
            1010,2,1895,0,0,1,0,0,0,0,0,0,0,0
            1010,200,1895,0,0,0,0,0,0,1,0,0,0,0
            1010,220,1895,0,0,0,0,0,0,1,0,0,0,0
            1020,2,1899,0,0,1,1,0,0,0,1,0,0,1
            1020,220,1899,0,0,1,1,0,0,0,0,0,0,0
            1030,200,1898,0,0,1,0,0,0,0,1,1,0,0
            1030,220,1898,0,0,1,0,0,0,0,1,1,0,0
            1040,200,1880,1885,0,1,0,0,0,0,0,0,0,0
            1040,220,1880,1885,0,1,0,0,0,0,0,0,0,0
            1050,200,1881,0,0,0,0,0,0,0,0,0,0,0
            1050,220,1881,0,0,0,0,0,0,0,0,0,0,0
            """;

    @TempDir
    private Path folder;

    private Path data;
    private Path out;

    @BeforeEach
    void world() throws IOException {
        data = MadeUpData.world(folder.resolve("data"));
        out = folder.resolve("world.yaml");
        MadeUpData.write(data, "treaties.csv", TREATIES);
        MadeUpData.write(data, "members.csv", MEMBERS);
        MadeUpData.write(data, "contiguity.csv", """
                ccode1,ccode2,conttype,stdate,enddate
                2,200,1,1816-01-01,2016-12-01
                2,220,2,1816-01-01,2016-12-01
                200,220,1,1816-01-01,1900-11-01
                """);
    }

    private Scenario imported(Object year, Object... more) {
        Object[] words = Stream.concat(
                        Stream.of("import", "--data", data, "--out", out, "--force", "--year", year), Stream.of(more))
                .toArray();
        Shell shell = Shell.run(words);
        assertEquals(0, shell.code(), shell.err());
        return Scenarios.open(out.toString(), Overrides.none());
    }

    private static Map<String, TreatyEntry> treaties(Scenario world) {
        Map<String, TreatyEntry> named = new TreeMap<>();
        world.treaties().forEach(each -> named.put(each.text().name(), each));
        return named;
    }

    private static RelationEntry pair(Scenario world, String first, String second) {
        return world.relations().stream()
                .filter(each -> each.first().equals(first) && each.second().equals(second))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWorldOfFormatTwoIsWritten() throws IOException {
        imported(1900);
        assertTrue(Files.readString(out).startsWith("concert: 2\n"));
    }

    @Test
    void obligationsAreThoseOfTheDataAndNotOfTheKind() {
        var owed = treaties(imported(1900)).get("ATOP 1000").commitments();
        assertEquals(new Obligations(1, 0, 0, 1, 0, 0), owed.all());
        assertTrue(owed.pledges().isEmpty());
    }

    @Test
    void obligationsThatDifferByMemberArePledges() {
        TreatyEntry treaty = treaties(imported(1900)).get("ATOP 1010");
        assertEquals(List.of("AAA", "BBB", "CCC"), treaty.members());
        assertEquals("defence", treaty.text().kind().key());
        assertEquals(new Obligations(0, 0, 1, 0, 0, 0), treaty.commitments().all());
        assertEquals(
                Map.of("AAA", new Obligations(1, 0, 0, 0, 0, 0)),
                treaty.commitments().pledges());
    }

    @Test
    void defenceAndOffenceStandInOneTreaty() {
        var owed = treaties(imported(1900)).get("ATOP 1020").commitments();
        assertEquals(new Obligations(1, 1, 0, 0, 0, 0), owed.all());
    }

    @Test
    void defenceAgainstTheStatesAloneThatATreatyNamesIsSaid() {
        TreatyEntry treaty = treaties(imported(1900)).get("ATOP 1000");
        assertEquals(List.of("CCC"), treaty.commitments().against());
        assertEquals(List.of(), treaty.targets());
    }

    @Test
    void aThreatThatIsNamedWithoutThatConditionIsATarget() throws IOException {
        MadeUpData.write(data, "members.csv", MEMBERS.replace("0,0,1,1,0,0\n", "0,0,0,0,0,0\n"));
        TreatyEntry treaty = treaties(imported(1900)).get("ATOP 1000");
        assertEquals(List.of("CCC"), treaty.targets());
        assertEquals(List.of(), treaty.commitments().against());
    }

    @Test
    void termsAreYearsOfMonthsAdHocOrNone() {
        Map<String, TreatyEntry> treaties = treaties(imported(1900));
        assertEquals("5", treaties.get("ATOP 1000").text().term().toString());
        assertEquals("indefinite", treaties.get("ATOP 1010").text().term().toString());
        assertEquals("ad-hoc", treaties.get("ATOP 1020").text().term().toString());
        assertEquals(
                "2", treaties(imported(1884)).get("ATOP 1040").text().term().toString(), "half to even");
    }

    @Test
    void publicityInstitutionAndDayAreThoseOfTheData() {
        TreatyEntry treaty = treaties(imported(1900)).get("ATOP 1010");
        assertEquals("partial", treaty.text().publicity().key());
        assertEquals(.7, treaty.text().institution());
        assertEquals(1895 + 58.0 / 372, treaty.signed(), 1e-9, "a day that no month has is its last one");
    }

    @Test
    void whatATreatyDoesNotSayIsListedInTheSources() {
        List<String> sources = imported(1900).sources();
        for (String each : List.of(
                "treaties: publicity not known, open written; 1: 1030.",
                "treaties: organisation not known, institution 0 written; 1: 1030.",
                "treaties: term not known, indefinite written; 1: 1030.",
                "treaties: states named as a threat that are not in the world left out; 1: 1030.",
                "treaties: against states alone of which none is named in the world, without; 1: 1030.",
                "treaties: conditions of defence other than who the enemy is, left out; 1: 1020.",
                "treaties: none of the obligations known, left out; 1: 1050.")) {
            assertTrue(sources.contains(each), each + " in " + sources);
        }
    }

    @Test
    void bordersAreThoseByLandAtTheEndOfTheYear() {
        Scenario world = imported(1899);
        assertEquals(1, pair(world, "AAA", "BBB").border());
        assertEquals(1, pair(world, "BBB", "CCC").border());
        Scenario later = imported(1900);
        assertTrue(Double.isNaN(pair(later, "AAA", "CCC").border()), "across water, and far");
        assertTrue(later.relations().stream().noneMatch(each -> each.first().equals("BBB") && each.border() > 0));
    }

    @Test
    void neighboursByDistanceWithoutABorderAreSaidToHaveNone() throws IOException {
        MadeUpData.write(data, "capitals.csv", MadeUpData.CAPITALS.replace("14,22", "10,21"));
        assertEquals(0, pair(imported(1900), "AAA", "CCC").border());
    }

    @Test
    void aFileOfBordersThatEndsEarlierSaysNothing() throws IOException {
        MadeUpData.write(
                data, "contiguity.csv", "ccode1,ccode2,conttype,stdate,enddate\n2,200,1,1816-01-01,1899-12-01\n");
        Scenario world = imported(1900);
        assertTrue(world.sources().contains("border: the file ends with 1899, none written; 1: all pairs."));
        assertTrue(world.relations().stream().allMatch(each -> Double.isNaN(each.border())));
    }

    @Test
    void aTreatyThatIsOverIsSoManyYearsAgo() throws IOException {
        Files.delete(data.resolve("dyads.csv"));
        MadeUpData.write(data, "members.csv", MEMBERS.replaceAll("(?m)^10[135]0.*\\n", ""));
        Scenario world = imported(1899);
        assertEquals(14, pair(world, "BBB", "CCC").pastPact());
        assertTrue(
                world.relations().stream()
                        .noneMatch(each -> each.first().equals("AAA") && !Double.isNaN(each.pastPact())),
                "one in force is not past, and what comes later is not known");
    }

    @Test
    void pastPactsAreThoseOfTheDyadYearsWhereTheyAreAtHand() throws IOException {
        MadeUpData.write(data, "members.csv", MEMBERS.replaceAll("(?m)^10[12345]0.*\\n", ""));
        MadeUpData.write(data, "dyads.csv", MadeUpData.DYADS + "200,220,1870,0,0,0,0,1\n2,200,1920,1,0,0,0,1\n");
        assertEquals(30, pair(imported(1900), "BBB", "CCC").pastPact());
        assertEquals(0, pair(imported(1900), "AAA", "CCC").pastPact());
    }

    @Test
    void thoseWhoFoughtOnOneSideAreComradesOfSoManyYearsAgo() throws IOException {
        MadeUpData.write(data, "disputes.csv", MadeUpData.DISPUTES + """
                8,2,630,1890,1,1,1,0,1,1,5
                8,220,630,1890,1,1,1,0,1,1,5
                9,2,630,1905,1,1,1,0,1,1,5
                9,200,630,1905,1,1,1,0,1,1,5
                """);
        Scenario world = imported(1900);
        assertEquals(10, pair(world, "AAA", "CCC").comrades());
        assertTrue(world.relations().stream()
                .noneMatch(each -> each.second().equals("BBB") && !Double.isNaN(each.comrades())));
    }

    @Test
    void nuclearArmsAreThereFromTheYearThatTheSourceGives() {
        assertFalse(state(imported(1944), "AAA").nuclear());
        Scenario world = imported(1950, "--to", 1953);
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

    @Test
    void anImportedWorldReadAndWrittenIsTheSameBytes() throws IOException {
        Scenario world = imported(1900, "--to", 1906);
        String text = Files.readString(out);
        assertEquals(text, ScenarioWriter.write(world));
        Path whole = Files.writeString(folder.resolve("whole.yaml"), ScenarioWriter.writeWhole(world));
        assertEquals(world, Scenarios.open(whole.toString(), Overrides.none()));
    }
}
