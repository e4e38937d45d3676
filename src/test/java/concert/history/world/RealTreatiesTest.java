package concert.history.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.cli.Shell;
import concert.model.treaty.Obligations;
import concert.scenario.Scenario;
import concert.scenario.TreatyEntry;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.scenario.write.ScenarioWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Treaties and drivers of imported worlds on the field's data, where {@code CONCERT_DATA} names their folder. */
@Tag("slow")
class RealTreatiesTest {
    private static final String DATA = FieldWorlds.DATA;

    @TempDir
    private Path folder;

    @BeforeEach
    void there() {
        assumeTrue(DATA != null, "CONCERT_DATA is not set: no data to import");
    }

    private static Scenario imported(int year) throws IOException {
        return FieldWorlds.imported(year);
    }

    private static TreatyEntry treaty(Scenario world, String name) {
        return world.treaties().stream()
                .filter(each -> each.text().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePactsOfEighteenNinetyAreAsAtopCodesThem() throws IOException {
        Scenario world = imported(1890);
        TreatyEntry dual = treaty(world, "ATOP 1335");
        assertEquals(List.of("RUS"), dual.commitments().against());
        assertEquals(new Obligations(1, 0, 0, 1, 0, 0), dual.commitments().all());
        assertEquals("5", dual.text().term().toString());
        TreatyEntry triple = treaty(world, "ATOP 1350");
        assertEquals(List.of("FRN"), triple.commitments().against());
        assertEquals(Set.of("GMY"), triple.commitments().pledges().keySet());
        assertEquals(1, triple.commitments().pledges().get("GMY").offence());
        TreatyEntry romanian = treaty(world, "ATOP 1355");
        assertEquals(0, romanian.commitments().pledges().get("ITA").defence());
        assertEquals(1, romanian.commitments().pledges().get("ITA").consultation());
    }

    @Test
    void germanyNamedBeforeItWasDividedIsTheFederalRepublicAfter() throws IOException {
        Scenario world = imported(1955);
        assertTrue(
                world.treaties().stream()
                        .anyMatch(each -> each.commitments().against().contains("GFR")),
                "the Soviet treaties of 1943 to 1948 name Germany");
    }

    @Test
    void comradesAndPastPactsAreOfTheYearsBefore() throws IOException {
        var pair = imported(1925).relations().stream()
                .filter(each -> each.first().equals("FRN") && each.second().equals("UKG"))
                .findFirst()
                .orElseThrow();
        assertTrue(pair.comrades() >= 0 && pair.comrades() <= 7, "allies of the World War: " + pair);
        var apart = imported(1925).relations().stream()
                .filter(each -> each.first().equals("FRN") && each.second().equals("RUS"))
                .findFirst()
                .orElseThrow();
        assertEquals(8, apart.pastPact(), "to 1917");
    }

    @ParameterizedTest
    @ValueSource(ints = {1871, 1913, 1937, 1960})
    void anImportedWorldReadAndWrittenIsTheSameBytes(int year) throws IOException {
        Path file = folder.resolve("world.yaml");
        Shell shell = Shell.run("import", "--data", DATA, "--year", year, "--to", year + 10, "--out", file);
        assertEquals(0, shell.code(), shell.err());
        Scenario world = Scenarios.open(file.toString(), Overrides.none());
        assertEquals(Files.readString(file), ScenarioWriter.write(world));
        Path whole = Files.writeString(folder.resolve("whole.yaml"), ScenarioWriter.writeWhole(world));
        assertEquals(world, Scenarios.open(whole.toString(), Overrides.none()));
    }

    /** Of one core, whatever else the machine does. */
    @Test
    void aYearIsImportedInFiveSeconds() {
        var own = ManagementFactory.getThreadMXBean();
        long before = own.getCurrentThreadCpuTime();
        Shell shell = Shell.run("import", "--data", DATA, "--year", 1979, "--out", folder.resolve("world.yaml"));
        assertEquals(0, shell.code(), shell.err());
        double seconds = (own.getCurrentThreadCpuTime() - before) / 1e9;
        assertTrue(seconds < 5, seconds + " s");
    }

    /**
     * Which treaties of the shipped worlds have no twin in an import of the year that the run begins with or of the one
     * before: one of the same members, of those who are in both worlds. None: what ended within the first year, such as the
     * Reinsurance Treaty or those of Yugoslavia with the Soviet bloc, stands at the end of the one before.
     */
    @ParameterizedTest
    @CsvSource({
        "europe-1914, 1890",
        "europe-1914-gdp, 1890",
        "bismarck-1871, 1871",
        "europe-1925, 1925",
        "cold-war-1949, 1949"
    })
    void treatiesOfShippedWorldsCouldBeRemade(String name, int year) throws IOException {
        Scenario shipped = FieldWorlds.shipped(name);
        List<String> differ = new ArrayList<>(
                shipped.treaties().stream().map(each -> each.text().name()).toList());
        for (Scenario imported : List.of(imported(year - 1), imported(year))) {
            Set<String> both = FieldWorlds.both(shipped, imported);
            shipped.treaties().stream()
                    .filter(each -> within(each, both).size() > 1)
                    .filter(each -> imported.treaties().stream().anyMatch(twin -> twins(each, twin, both)))
                    .forEach(each -> differ.remove(each.text().name()));
        }
        assertEquals(List.of(), differ);
    }

    private static Set<String> within(TreatyEntry treaty, Set<String> both) {
        Set<String> members = new TreeSet<>(treaty.members());
        members.retainAll(both);
        return members;
    }

    /** One treaty of the same members, signed in the same years or renewed, that obliges to no less. */
    private static boolean twins(TreatyEntry shipped, TreatyEntry imported, Set<String> both) {
        boolean defends = imported.commitments().all().obligesToDefend()
                || imported.commitments().pledges().values().stream().anyMatch(Obligations::obligesToDefend);
        return within(shipped, both).equals(within(imported, both))
                && imported.signed() < shipped.signed() + 1
                && (defends || !shipped.text().kind().military());
    }
}
