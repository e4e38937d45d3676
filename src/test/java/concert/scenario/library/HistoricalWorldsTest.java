package concert.scenario.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Faults;
import concert.model.treaty.TreatyKind;
import concert.scenario.EventEntry;
import concert.scenario.EventKind;
import concert.scenario.Scenario;
import concert.scenario.TreatyEntry;
import concert.scenario.book.Overrides;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped historical worlds say what format 2 can say, script nothing that is the model's, and old files still read. */
class HistoricalWorldsTest {
    /** A world as files were written before format 2. */
    private static final String OLD = """
            concert: 1
            name: Old
            start: 1890
            ticks: 2
            identity: [liberalism]
            states:
              AUH: {name: Austria-Hungary, ccode: 300, at: [48.2, 16.4], capability: 0.05, identity: [0.25]}
              GMY: {name: Germany, ccode: 255, at: [52.5, 13.4], capability: 0.12, identity: [0.24]}
              RUS: {name: Russia, ccode: 365, at: [59.9, 30.2], capability: 0.1, identity: [0.03]}
            relations:
              - {pair: [AUH, RUS], rivalry: 0.8}
            treaties:
              - {name: Dual Alliance, kind: defence, members: [GMY, AUH], signed: 1879, term: 5, targets: [RUS]}
            """;

    private static Scenario open(String name) {
        return Scenarios.open(name, Overrides.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bismarck-1871",
                "europe-1914",
                "europe-1914-gdp",
                "europe-1925",
                "cold-war-1949",
                "after-cold-war-1990"
            })
    void historicalWorldsAreOfFormatTwo(String name) throws IOException {
        assertTrue(Files.readAllLines(Path.of("scenarios", name + ".yaml")).contains("concert: 2"));
        Scenario world = open(name);
        assertTrue(world.relations().stream().anyMatch(each -> each.border() == 0), "a border that is none");
        assertTrue(world.relations().stream().anyMatch(each -> each.pastPact() >= 0), "a past pact");
        assertTrue(world.relations().stream().anyMatch(each -> each.comrades() >= 0), "comrades");
    }

    /** No treaty is signed, joined or left by an event, but by East Germany on its way to unity. */
    @Test
    void nothingThatIsTheModelsIsScripted() {
        for (String name : List.of("bismarck-1871", "europe-1914", "europe-1925", "after-cold-war-1990")) {
            assertEquals(List.of(), leavers(name), name);
        }
        assertEquals(List.of("GDR"), leavers("cold-war-1949"));
    }

    private static List<String> leavers(String name) {
        return open(name).events().stream()
                .filter(each -> each.kind() == EventKind.LEAVE)
                .flatMap(each -> each.states().stream())
                .toList();
    }

    /** Nuclear arms within the years of the two worlds that have any: Gartzke and Kroenig (2009), and North Korea's test. */
    @Test
    void nuclearArmsComeInTheirYears() {
        assertEquals(
                "1949 RUS, 1952 UKG, 1960 FRN, 1964 CHN, 1967 ISR, 1988 IND, 1990 PAK",
                told("cold-war-1949", EventKind.NUCLEAR));
        assertEquals("1990 PAK, 2006 PRK", told("after-cold-war-1990", EventKind.NUCLEAR));
    }

    @Test
    void statesUniteAndDivideInTheirYears() {
        assertEquals("1958 EGY, 1990 GFR", told("cold-war-1949", EventKind.UNITE));
        assertEquals("1961 EGY", told("cold-war-1949", EventKind.DIVIDE));
        assertEquals("1990 GMY", told("after-cold-war-1990", EventKind.UNITE));
        assertEquals("1992 RUS, 1992 YUG, 1993 CZE", told("after-cold-war-1990", EventKind.DIVIDE));
    }

    /** Of a union the whole, of a division the parent. */
    private static String told(String name, EventKind kind) {
        return String.join(
                ", ",
                open(name).events().stream()
                        .filter(each -> each.kind() == kind)
                        .map(each -> (int) each.at() + " " + subject(each))
                        .toList());
    }

    private static String subject(EventEntry event) {
        return switch (event.kind()) {
            case UNITE -> event.children().get(0);
            case DIVIDE -> event.parents().get(0);
            default -> event.states().get(0);
        };
    }

    @Test
    void theWorldByGdpDiffersInCapabilityAlone() {
        Scenario one = open("europe-1914");
        Scenario other = open("europe-1914-gdp");
        assertEquals(one.relations(), other.relations());
        assertEquals(one.treaties(), other.treaties());
        assertEquals(one.events(), other.events());
    }

    @Test
    void anOldFileReadsAndItsTreatiesOweWhatTheirKindObligesTo() {
        TreatyEntry treaty =
                Scenarios.read("old.yaml", OLD, Overrides.none()).treaties().get(0);
        assertEquals(TreatyEntry.Commitments.of(TreatyKind.DEFENCE), treaty.commitments());
        assertEquals(List.of("RUS"), treaty.targets());
    }

    @Test
    void anOldFileWithAKeyOfTheNewFormatIsToldWhatToChange() {
        String mixed = OLD.replace("targets: [RUS]", "against: [RUS]");
        Faults faults = assertThrows(Faults.class, () -> Scenarios.read("old.yaml", mixed, Overrides.none()));
        assertTrue(faults.getMessage().contains("the file says concert: 1. Maybe concert: 2?"), faults::getMessage);
        Scenario mended = Scenarios.read("old.yaml", mixed.replace("concert: 1", "concert: 2"), Overrides.none());
        assertEquals(List.of("RUS"), mended.treaties().get(0).commitments().against());
    }
}
