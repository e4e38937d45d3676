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
    private static final String TREATIES = "ATOP (Leeds et al. 2002) 4.01";

    /** What no data file here tells; sources in the line. */
    private static final List<String> LITERATURE = List.of(
            "honoured,1816,1944,0.66,0.75,\"Leeds, Long & Mitchell 2000: .745; Berkemeier & Fuhrmann 2018: .66 before 1945\"",
            "honoured,1945,2003,0.22,0.75,\"Berkemeier & Fuhrmann 2018: .22 after 1945; above, no estimate\"");

    private static String source(Fact fact) {
        return switch (fact.name()) {
            case "wars", "likely-wars" -> WARS;
            case "new-treaties", "bilateral" -> TREATIES;
            default -> PACTS;
        };
    }

    private static List<String> computed() throws IOException {
        HistoryYears history = new HistoryYears(new FieldData(DataFiles.of(Path.of(DATA), Map.of())));
        List<String> lines = new ArrayList<>(List.of("fact,from,to,low,high,source"));
        for (int[] era : ERAS) {
            List<Counted> years = history.of(era[0], era[1]);
            for (Fact each : Fact.ALL) {
                double[] band = HistoryYears.band(each, years);
                boolean told = band != null && !each.name().equals("honoured");
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
        }
        lines.addAll(LITERATURE);
        return lines;
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
    void everyFactHasOneInTheOrderOfItsBounds() {
        List<FactBand> bands = FactBand.shipped();
        for (Fact each : Fact.ALL) {
            FactBand band = FactBand.of(bands, each.name(), 1960);
            assertTrue(
                    band != null && band.low() <= band.high() && !band.source().isEmpty(), each.name());
        }
        assertEquals(1816, FactBand.of(bands, "wars", 1890).from());
        assertEquals(1919, FactBand.of(bands, "wars", 1925).from());
        assertEquals(1947, FactBand.of(bands, "wars", 2005).from(), "the nearest era");
    }
}
