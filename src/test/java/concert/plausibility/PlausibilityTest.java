package concert.plausibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.scenario.book.Overrides;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every shipped world under every theory against the bands of {@link Band}, printed as a table theory by world by fact. A
 * cell out of band prints MISS and stands in the kept list with its explanation; a miss that is not on the list fails.
 * Five seeds a cell; {@code -Dplausibility.seeds=30 -Dplausibility.write=true} writes the page of the documentation.
 */
@Tag("slow")
class PlausibilityTest {
    private static final int SEEDS = Integer.getInteger("plausibility.seeds", 5);
    private static final Path TABLE = Path.of("target/plausibility.txt");
    private static final Map<String, List<Band>> WORLDS = worlds();

    private static Map<String, List<Band>> worlds() {
        Map<String, List<Band>> worlds = new LinkedHashMap<>();
        for (String each : List.of("bismarck-1871", "europe-1914", "europe-1914-gdp", "europe-1925")) {
            worlds.put(each, Band.BEFORE_1945);
        }
        for (String each : List.of("cold-war-1949", "after-cold-war-1990")) {
            worlds.put(each, Band.AFTER_1945);
        }
        for (String each : List.of(
                "unipolar",
                "bipolar",
                "multipolar",
                "security-dilemma",
                "buck-passing",
                "burden-sharing",
                "secret-diplomacy",
                "random:n=20,seed=1",
                "random:n=40,seed=2")) {
            worlds.put(each, Band.ANY);
        }
        return worlds;
    }

    @Test
    void everyWorldUnderEveryTheoryIsInBandOrExplained() throws IOException {
        Misses kept = Misses.kept();
        List<String> unexplained = new ArrayList<>();
        StringBuilder table = new StringBuilder();
        Page page = new Page();
        WORLDS.forEach((world, bands) -> {
            for (String theory : Watch.THEORIES) {
                Facts facts = Facts.of(world, theory, SEEDS, Overrides.none());
                page.add(world, theory, bands, facts);
                table.append(String.format("%-21s %-21s", world, theory));
                for (Band band : bands) {
                    double value = band.of().applyAsDouble(facts);
                    boolean miss = !band.holds(value);
                    table.append(String.format(Locale.ROOT, "  %s %.3g%s", band.fact(), value, miss ? " MISS" : ""));
                    if (miss && !kept.explains(world, theory, band.fact())) {
                        unexplained.add(String.format(
                                Locale.ROOT,
                                "%s | %s | %s: %.3g is not in %s to %s (%s)",
                                world,
                                theory,
                                band.fact(),
                                value,
                                band.least(),
                                band.most(),
                                band.source()));
                    }
                }
                table.append('\n');
            }
        });
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, table, StandardCharsets.UTF_8);
        System.out.print(table);
        if (Boolean.getBoolean("plausibility.write")) {
            page.write(SEEDS, kept);
        }
        assertEquals(List.of(), unexplained);
    }

    @Test
    void everyKeptMissSaysWhy() throws IOException {
        Misses.kept().list().forEach(each -> assertTrue(each.why().length() > 30, each.toString()));
    }

    @Test
    void aBandCanBeMissed() {
        Band band = Band.ANY.get(0);
        assertTrue(band.holds(band.most()) && !band.holds(band.most() + 1) && band.holds(Double.NaN));
    }
}
