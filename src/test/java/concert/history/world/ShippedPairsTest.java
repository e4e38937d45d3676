package concert.history.world;

import static concert.history.world.FieldWorlds.both;
import static concert.history.world.FieldWorlds.imported;
import static concert.history.world.FieldWorlds.shipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.history.data.MajorPowers;
import concert.model.World;
import concert.scenario.RelationEntry;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Borders, what pairs went through, nuclear arms and major powers of the shipped worlds, against the field's data. */
@Tag("slow")
class ShippedPairsTest {
    /** What is farther back than this many years stands in no shipped world. */
    private static final double OLD = 40;

    @BeforeEach
    void there() {
        assumeTrue(FieldWorlds.DATA != null, "CONCERT_DATA is not set: no data to compare with");
    }

    /** Who borders on whom in the first tick, whether the file says so or it follows from the distance. */
    @ParameterizedTest
    @CsvSource({
        "europe-1914, 1890",
        "bismarck-1871, 1871",
        "europe-1925, 1925",
        "cold-war-1949, 1949",
        "after-cold-war-1990, 1990"
    })
    void bordersAreThoseOfTheYear(String name, int year) throws IOException {
        Scenario imported = imported(year);
        Scenario shipped = shipped(name);
        World mine = shipped.setup().world();
        World theirs = imported.setup().world();
        Set<String> known =
                new TreeSet<>(shipped.states().stream().map(StateEntry::code).toList());
        known.retainAll(FieldWorlds.codes(imported));
        List<String> differ = new ArrayList<>();
        int borders = 0;
        for (String one : known) {
            for (String other : known) {
                double here = mine.history.border.get(mine.indexOf(one), mine.indexOf(other));
                double there = theirs.history.border.get(theirs.indexOf(one), theirs.indexOf(other));
                borders += here > 0 ? 1 : 0;
                if (one.compareTo(other) < 0 && here != there) {
                    differ.add(one + "-" + other);
                }
            }
        }
        assertTrue(borders > 40, borders + " borders");
        assertEquals(List.of(), differ);
    }

    /**
     * Years since the last shared treaty and since the last war on one side, at the end of the year before the run. By
     * hand, as the data of tests end with 1980: America with Taiwan and New Zealand, and the treaty of China and the Union.
     */
    @ParameterizedTest
    @CsvSource({
        "europe-1914, 1889, ''",
        "bismarck-1871, 1870, ''",
        "europe-1925, 1924, ''",
        "cold-war-1949, 1948, ''",
        "after-cold-war-1990, 1989, CHN-RUS NEW-USA TAW-USA"
    })
    void whatPairsWentThroughIsAsInTheData(String name, int year, String other) throws IOException {
        Scenario imported = imported(year);
        Scenario shipped = shipped(name);
        Set<String> both = both(shipped, imported);
        Map<String, String> mine = past(shipped, shipped, both);
        Map<String, String> theirs = past(imported, shipped, both);
        Set<String> differ = new TreeSet<>(mine.keySet());
        differ.addAll(theirs.keySet());
        differ.removeIf(each -> mine.getOrDefault(each, "").equals(theirs.getOrDefault(each, "")));
        assertTrue(mine.size() > 20, mine::toString);
        assertEquals(other == null ? "" : other, String.join(" ", differ));
    }

    /** By pair, of those in both worlds; a past pact only of those who share none at the start of the shipped one. */
    private static Map<String, String> past(Scenario of, Scenario shipped, Set<String> both) {
        Map<String, String> past = new TreeMap<>();
        for (RelationEntry each : of.relations()) {
            boolean tied = shipped.treaties().stream()
                    .anyMatch(treaty -> treaty.members().containsAll(List.of(each.first(), each.second())));
            String told = (each.pastPact() <= OLD && !tied ? "pact " + each.pastPact() : "")
                    + (each.comrades() <= OLD ? " comrades " + each.comrades() : "");
            if (!told.isEmpty() && both.containsAll(List.of(each.first(), each.second()))) {
                past.put(each.first() + "-" + each.second(), told);
            }
        }
        return past;
    }

    /** Nuclear arms at the start are those of the end of the year before, and every major power of the day is there. */
    @ParameterizedTest
    @CsvSource({
        "europe-1914, 1890",
        "bismarck-1871, 1871",
        "europe-1925, 1925",
        "cold-war-1949, 1949",
        "after-cold-war-1990, 1990"
    })
    void nuclearArmsAndMajorPowersAreThoseOfTheYear(String name, int year) throws IOException {
        Scenario shipped = shipped(name);
        Scenario imported = imported(year - 1);
        Set<String> both = both(shipped, imported);
        assertEquals(armed(imported, both), armed(shipped, both));
        List<Integer> there =
                shipped.states().stream().map(each -> each.state().ccode()).toList();
        MajorPowers majors = FieldWorlds.data().majors();
        List<Integer> powers = IntStream.range(1, 1000)
                .filter(each -> majors.has(each, year))
                .boxed()
                .toList();
        assertTrue(powers.size() > 3 && there.containsAll(powers), powers::toString);
    }

    private static List<String> armed(Scenario world, Set<String> both) {
        return world.states().stream()
                .filter(each -> each.nuclear() && both.contains(each.code()))
                .map(StateEntry::code)
                .sorted()
                .toList();
    }
}
