package concert.history.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.cli.Shell;
import concert.history.data.FieldData;
import concert.history.data.PactKind;
import concert.history.data.Pair;
import concert.history.file.DataFiles;
import concert.scenario.RelationEntry;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code import} on the field's data, where {@code CONCERT_DATA} names their folder. */
@Tag("slow")
class RealDataTest {
    private static final String DATA = System.getenv("CONCERT_DATA");

    @TempDir
    private Path folder;

    @BeforeEach
    void there() {
        assumeTrue(DATA != null, "CONCERT_DATA is not set: no data to import");
    }

    private static FieldData data() throws IOException {
        return new FieldData(DataFiles.of(Path.of(DATA), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1890, 1914, 1925, 1960})
    void aWorldOfTheYearIsImportedAndRuns(int year) {
        Path file = folder.resolve("world.yaml");
        Shell imported = Shell.run("import", "--data", DATA, "--year", year, "--to", year + 3, "--out", file);
        assertEquals(0, imported.code(), imported.err());
        Shell run = Shell.run("run", file, "--out", folder.resolve("run"), "--no-charts", "--quiet");
        assertEquals(0, run.code(), run.err());
    }

    @Test
    void everyYearOfTheStateSystemMakesAWorld() throws IOException {
        FieldData data = data();
        for (int year = data.states().first(); year <= data.states().last(); year += 10) {
            List<Integer> all = data.states().atEnd(year);
            Scenario world = ImportedWorld.of(data, new WorldOrder(year, year + 1, false, all, "all states"));
            assertEquals(all.size(), world.states().size(), "states of " + year);
        }
    }

    /**
     * Capability, regime, first axis and capital of the shipped worlds against those imported. Bulgaria and the states
     * of 1949 and 1990 that the system did not have yet, or no longer, are in the shipped worlds as dependencies, unborn or
     * until they unite; France and
     * the United States of 1871 keep that year's regime beside the capabilities of 1872; Iceland has no polity score,
     * Kuwait was occupied in 1990, and the file has a point 200 km from Riyadh.
     */
    @ParameterizedTest
    @CsvSource({
        "europe-1914, 1890, '', BUL",
        "bismarck-1871, 1872, FRN USA, ROM YUG",
        "europe-1925, 1925, '', ''",
        "cold-war-1949, 1949, ICE SAU, AUS DRV GDR GFR JPN KUW RVN",
        "after-cold-war-1990, 1990, KUW SAU, ARM AZE BLR BOS CRO CZR EST GDR GFR GRG KZK LAT LIT SLO SLV UKR UZB"
    })
    void shippedWorldsCouldBeRemade(String name, int year, String other, String absent) throws IOException {
        Map<Integer, StateEntry> imported = new TreeMap<>();
        imported(year).states().forEach(each -> imported.put(each.state().ccode(), each));
        List<String> differ = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (StateEntry each : Scenarios.open(name, Overrides.none()).states()) {
            StateEntry twin = imported.get(each.state().ccode());
            if (twin == null) {
                missing.add(each.code());
            } else if (!alike(each, twin)) {
                differ.add(each.code());
            }
        }
        assertEquals(other == null ? "" : other, String.join(" ", differ));
        assertEquals(absent == null ? "" : absent, String.join(" ", missing));
    }

    private static Scenario imported(int year) throws IOException {
        FieldData data = data();
        return ImportedWorld.of(
                data, new WorldOrder(year, year + 1, false, data.states().atEnd(year), "all states"));
    }

    private static boolean alike(StateEntry one, StateEntry twin) {
        return Math.abs(one.capability() / twin.capability() - 1) < .006
                && Math.abs(one.regime() - twin.regime()) < .0051
                && Math.abs(one.identity().get(0) - twin.identity().get(0)) < .0051
                && one.state().distanceTo(twin.state()) < .02;
    }

    /** Who is a rival of whom; the shipped worlds give sizes of their own. */
    @ParameterizedTest
    @CsvSource({
        "europe-1914, 1890, ''",
        "europe-1925, 1925, ''",
        "cold-war-1949, 1949, CHN-RUS",
        "after-cold-war-1990, 1990, EGY-SYR"
    })
    void rivalriesAreThoseOfTheShippedWorlds(String name, int year, String other) throws IOException {
        Scenario imported = imported(year);
        Scenario shipped = Scenarios.open(name, Overrides.none());
        Set<String> both =
                shipped.states().stream().map(StateEntry::code).collect(Collectors.toCollection(TreeSet::new));
        both.retainAll(imported.states().stream().map(StateEntry::code).toList());
        Set<String> mine = rivals(imported, both);
        Set<String> theirs = rivals(shipped, both);
        assertTrue(mine.size() > 5, mine::toString);
        String differ = Stream.concat(mine.stream(), theirs.stream())
                .filter(each -> !(mine.contains(each) && theirs.contains(each)))
                .collect(Collectors.joining(" "));
        assertEquals(other == null ? "" : other, differ);
    }

    private static Set<String> rivals(Scenario world, Set<String> among) {
        return world.relations().stream()
                .filter(each -> each.rivalry() > 0)
                .filter(each -> among.contains(each.first()) && among.contains(each.second()))
                .map((RelationEntry each) -> each.first() + "-" + each.second())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Seventeen signed between states that were both there the year before, 1871-1913: findings of the yardstick. */
    @Test
    void newDefencePactsAreCountedAsTheFieldCountsThem() throws IOException {
        FieldData data = data();
        List<String> signed = new ArrayList<>();
        for (int year = 1871; year <= 1913; year++) {
            for (Pair each : data.pacts().begun(year, PactKind.DEFENCE)) {
                if (data.states().exists(each.low(), year - 1) && data.states().exists(each.high(), year - 1)) {
                    signed.add(each + " " + year);
                }
            }
        }
        assertEquals(17, signed.size(), signed::toString);
    }
}
