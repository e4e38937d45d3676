package concert.experiment.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.history.data.FieldData;
import concert.history.file.DataFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bands that Concert ships are those that the field's data give, where {@code CONCERT_DATA} names their folder. */
class FactBandsTest {
    private static final String DATA = System.getenv("CONCERT_DATA");
    private static final Path FILE = Path.of("src/main/resources/concert/experiment/fact/bands.csv");
    private static final int[][] ERAS = {{1816, 1913}, {1919, 1938}, {1947, 1980}};
    private static final String PACTS = "ATOP (Leeds et al. 2002) dyad-years 5.1";
    private static final String WARS = "disputes that came to war, COW MID 5.0 (Palmer et al. 2022)";
    private static final String KEPT =
            "90 % interval (Wilson 1927) of the share of the era's pledges by " + PACTS + " that held in " + WARS;
    private static final String TREATIES = "ATOP (Leeds et al. 2002) 4.01";

    private static final String BY_KIND =
            "\"range of what applies: Berkemeier & Fuhrmann 2018, .41 of defence and .74 of"
                    + " offence pacts in 1816-2003, .66 of all before 1945 and .22 after; Leeds, Long & Mitchell 2000, .745\"";
    private static final String LIVES =
            "Kaplan-Meier over the treaties of ATOP (Leeds et al. 2002) 4.01 signed in the era";
    private static final String SPENDING = "COW NMC military expenditure, GDP and ATOP (Leeds et al. 2002) 4.01";

    /** What no data file here tells; sources in the line. */
    private static final List<String> LITERATURE = List.of(
            "honoured,1816,1944,0.66,0.75,\"Leeds, Long & Mitchell 2000: .745; Berkemeier & Fuhrmann 2018: .66 before 1945\"",
            "honoured,1945,2003,0.22,0.75,\"Berkemeier & Fuhrmann 2018: .22 after 1945; above, no estimate\"",
            "honoured-defence,1816,1944,0.41,0.75," + BY_KIND,
            "honoured-defence,1945,2003,0.22,0.41," + BY_KIND,
            "honoured-offence,1816,1944,0.66,0.75," + BY_KIND,
            "honoured-offence,1945,2003,0.22,0.74," + BY_KIND);

    private static String source(Fact fact) {
        return switch (fact.name()) {
            case "wars", "likely-wars" -> WARS;
            case "new-treaties", "bilateral" -> TREATIES;
            case "size-burden" -> SPENDING;
            case "honoured-neutrality", "honoured-non-aggression" -> KEPT;
            default -> PACTS;
        };
    }

    private static List<String> computed() throws IOException {
        HistoryYears history = new HistoryYears(new FieldData(DataFiles.of(Path.of(DATA), Map.of())));
        List<String> lines = new ArrayList<>(List.of("fact,from,to,low,high,source"));
        for (int[] era : ERAS) {
            List<Counted> years = history.of(era[0], era[1]);
            for (Fact each : Fact.ALL) {
                double[] band = band(each, years);
                boolean told = band != null;
                boolean late = each.name().equals("democratic-allies") && era[0] < 1945;
                if (told && !late) {
                    lines.add(String.format(
                            Locale.ROOT,
                            "%s,%d,%d,%.4f,%.4f,\"%s\"",
                            each.name(),
                            era[0],
                            era[1],
                            band[0],
                            band[1],
                            source(each)));
                }
            }
            double[] life = HistoryYears.lifeBand(history.lives(era[0], era[1]));
            lines.add(String.format(
                    Locale.ROOT, "%s,%d,%d,%s,%s,\"%s\"", PactLife.NAME, era[0], era[1], life[0], life[1], LIVES));
        }
        lines.addAll(LITERATURE);
        return lines;
    }

    /** Null where the data tell none, or too little. */
    private static double[] band(Fact fact, List<Counted> years) {
        return switch (fact.name()) {
            case "honoured", "honoured-defence", "honoured-offence" -> null;
            case "honoured-neutrality" -> HistoryYears.keptBand(years, TestedPledges::stayed, TestedPledges::neutral);
            case "honoured-non-aggression" -> HistoryYears.keptBand(years, TestedPledges::spared, TestedPledges::peace);
            default -> HistoryYears.band(fact, years);
        };
    }

    @Test
    @Tag("slow")
    void theyAreThoseOfTheData() throws IOException {
        assumeTrue(DATA != null, "CONCERT_DATA is not set: no data to compute bands from");
        List<String> lines = computed();
        if (Boolean.getBoolean("bands.write")) {
            Files.write(FILE, lines);
        }
        assertEquals(lines, Files.readAllLines(FILE));
    }

    @Test
    void whatCannotBeToldIsNeitherInNorOut() {
        List<FactRow> rows = FactRow.of(List.of(new RunYears.Shown(List.of(), List.of())), FactBand.shipped());
        assertTrue(rows.stream().allMatch(each -> each.in() == null && Double.isNaN(each.value())));
    }

    @Test
    void everyFactHasOneInTheOrderOfItsBounds() {
        List<FactBand> bands = FactBand.shipped();
        for (Fact each : Fact.ALL) {
            FactBand band = FactBand.of(bands, each.name(), 1960);
            assertTrue(
                    band != null && band.low() <= band.high() && !band.source().isEmpty(), each.name());
        }
        for (int year : new int[] {1890, 1925, 1960}) {
            FactBand life = FactBand.of(bands, PactLife.NAME, year);
            assertTrue(life.from() <= year && year <= life.to() && life.low() <= life.high(), "lives in " + year);
            FactBand burden = FactBand.of(bands, "size-burden", year);
            assertTrue(burden.from() <= year && year <= burden.to() && burden.low() >= -1, "burdens in " + year);
        }
        assertEquals(1816, FactBand.of(bands, "wars", 1890).from());
        assertEquals(1919, FactBand.of(bands, "wars", 1925).from());
        assertEquals(1947, FactBand.of(bands, "wars", 2005).from(), "the nearest era");
    }
}
