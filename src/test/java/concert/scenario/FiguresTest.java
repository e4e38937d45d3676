package concert.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The capabilities typed into historical worlds against the field's data, where {@code CONCERT_DATA} names its folder. */
class FiguresTest {
    private static final String DATA = System.getenv("CONCERT_DATA");

    /** CINC by "ccode year", from National Material Capabilities 7.0. */
    private static Map<String, Double> capabilities() throws IOException {
        assumeTrue(DATA != null, "CONCERT_DATA is not set: no data to compare with");
        Map<String, Double> cinc = new HashMap<>();
        List<String> lines = Files.readAllLines(Path.of(DATA, "cow_nmc_v7.0.csv"));
        List<String> header = List.of(lines.get(0).split(",", -1));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            String value = cells[header.indexOf("cinc")];
            if (!value.isEmpty()) {
                cinc.put(cells[header.indexOf("ccode")] + " " + cells[header.indexOf("year")], Double.valueOf(value));
            }
        }
        return cinc;
    }

    /** Bulgaria has no figure of 1890 and is given that of 1908; the file of 1871 says why it uses 1872. */
    @ParameterizedTest
    @CsvSource({"europe-1914, 1890", "bismarck-1871, 1872"})
    void capabilityIsTheCincOfTheYear(String world, int year) throws IOException {
        Map<String, Double> cinc = capabilities();
        int compared = 0;
        for (StateEntry each : Scenarios.open(world, Overrides.none()).states()) {
            Double figure = cinc.get(each.state().ccode() + " " + year);
            if (figure != null) {
                assertEquals(
                        1,
                        each.capability() / figure,
                        .006,
                        world + " " + each.state().code());
                compared++;
            }
        }
        assertTrue(compared >= 14, compared + " states compared");
    }
}
