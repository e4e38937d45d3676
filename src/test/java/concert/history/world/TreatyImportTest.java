package concert.history.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.history.MadeUpData;
import concert.model.treaty.Obligations;
import concert.scenario.Scenario;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What imported worlds hold of treaties, from made-up data. */
class TreatyImportTest {
    @TempDir
    private Path folder;

    private MadeUpTreaties made;
    private Path data;

    @BeforeEach
    void world() throws IOException {
        made = MadeUpTreaties.in(folder);
        data = made.data();
    }

    private static Map<String, TreatyEntry> treaties(Scenario world) {
        Map<String, TreatyEntry> named = new TreeMap<>();
        world.treaties().forEach(each -> named.put(each.text().name(), each));
        return named;
    }

    @Test
    void aWorldOfFormatTwoIsWritten() throws IOException {
        made.world(1900);
        assertTrue(Files.readString(made.out()).startsWith("concert: 2\n"));
    }

    @Test
    void obligationsAreThoseOfTheDataAndNotOfTheKind() {
        var owed = treaties(made.world(1900)).get("ATOP 1000").commitments();
        assertEquals(new Obligations(1, 0, 0, 1, 0, 0), owed.all());
        assertTrue(owed.pledges().isEmpty());
    }

    @Test
    void obligationsThatDifferByMemberArePledges() {
        TreatyEntry treaty = treaties(made.world(1900)).get("ATOP 1010");
        assertEquals(List.of("AAA", "BBB", "CCC"), treaty.members());
        assertEquals("defence", treaty.text().kind().key());
        assertEquals(new Obligations(0, 0, 1, 0, 0, 0), treaty.commitments().all());
        assertEquals(
                Map.of("AAA", new Obligations(1, 0, 0, 0, 0, 0)),
                treaty.commitments().pledges());
    }

    @Test
    void defenceAndOffenceStandInOneTreaty() {
        var owed = treaties(made.world(1900)).get("ATOP 1020").commitments();
        assertEquals(new Obligations(1, 1, 0, 0, 0, 0), owed.all());
    }

    @Test
    void defenceAgainstTheStatesAloneThatATreatyNamesIsSaid() {
        TreatyEntry treaty = treaties(made.world(1900)).get("ATOP 1000");
        assertEquals(List.of("CCC"), treaty.commitments().against());
        assertEquals(List.of(), treaty.targets());
    }

    @Test
    void aThreatThatIsNamedWithoutThatConditionIsATarget() throws IOException {
        MadeUpData.write(data, "members.csv", MadeUpTreaties.MEMBERS.replace("0,0,1,1,0,0\n", "0,0,0,0,0,0\n"));
        TreatyEntry treaty = treaties(made.world(1900)).get("ATOP 1000");
        assertEquals(List.of("CCC"), treaty.targets());
        assertEquals(List.of(), treaty.commitments().against());
    }

    @Test
    void termsAreYearsOfMonthsAdHocOrNone() {
        Map<String, TreatyEntry> treaties = treaties(made.world(1900));
        assertEquals("5", treaties.get("ATOP 1000").text().term().toString());
        assertEquals("indefinite", treaties.get("ATOP 1010").text().term().toString());
        assertEquals("ad-hoc", treaties.get("ATOP 1020").text().term().toString());
        assertEquals(
                "2", treaties(made.world(1884)).get("ATOP 1040").text().term().toString(), "half to even");
    }

    @Test
    void publicityInstitutionAndDayAreThoseOfTheData() {
        TreatyEntry treaty = treaties(made.world(1900)).get("ATOP 1010");
        assertEquals("partial", treaty.text().publicity().key());
        assertEquals(.7, treaty.text().institution());
        assertEquals(1895 + 58.0 / 372, treaty.signed(), 1e-9, "a day that no month has is its last one");
    }

    @Test
    void whatATreatyDoesNotSayIsListedInTheSources() {
        List<String> sources = made.world(1900).sources();
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
    void anImportedWorldReadAndWrittenIsTheSameBytes() throws IOException {
        Scenario world = made.world(1900, "--to", 1906);
        String text = Files.readString(made.out());
        assertEquals(text, ScenarioWriter.write(world));
        Path whole = Files.writeString(folder.resolve("whole.yaml"), ScenarioWriter.writeWhole(world));
        assertEquals(world, Scenarios.open(whole.toString(), Overrides.none()));
    }
}
