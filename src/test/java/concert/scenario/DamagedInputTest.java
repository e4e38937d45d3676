package concert.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Document;
import concert.document.Fault;
import concert.document.Faults;
import concert.model.number.CounterRng;
import concert.scenario.book.Library;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.scenario.read.ScenarioReader;
import concert.scenario.write.ScenarioWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a file is damaged, it is read or refused with faults, never anything else. */
class DamagedInputTest {
    private static final String PIECES = "{}[]:,-#\"'&*!|>%@`? \n\t0.~<=";
    private static final Library LIBRARY = new Library(Path.of(""));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void seed(int seed) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/full.yaml"));
        int refused = 0;
        for (int round = 0; round < 150; round++) {
            StringBuilder damaged = new StringBuilder(text);
            for (int hit = 0; hit < 1 + round % 3; hit++) {
                long key = CounterRng.key(seed, round, hit);
                int at = (int) (damaged.length() * CounterRng.uniform(CounterRng.with(key, 1)));
                int until = Math.min(damaged.length(), at + (int) (12 * CounterRng.uniform(CounterRng.with(key, 2))));
                int piece = (int) (PIECES.length() * CounterRng.uniform(CounterRng.with(key, 3)));
                damaged.replace(at, until, PIECES.substring(piece, Math.min(PIECES.length(), piece + round % 4)));
            }
            refused += refused(damaged.toString()) ? 1 : 0;
        }
        assertTrue(refused > 75, refused + " of 150 refused");
    }

    private static boolean refused(String text) {
        Document document = new Document("x.yaml", text.getBytes(StandardCharsets.UTF_8), null);
        try {
            Scenario read = ScenarioReader.read(document, Overrides.none(), LIBRARY);
            assertEquals(read, Scenarios.read("again", ScenarioWriter.write(read), Overrides.none()), text);
            assertEquals(read.states().size(), read.setup().world().size());
            return false;
        } catch (Faults faults) {
            List<Fault> list = faults.list();
            assertFalse(list.isEmpty());
            for (int each = 0; each < list.size(); each++) {
                assertEquals("x.yaml", list.get(each).source());
                assertTrue(list.get(each).line() > 0 && list.get(each).column() > 0);
                assertTrue(each == 0 || list.get(each - 1).compareTo(list.get(each)) < 0, "in order, without repeats");
            }
            return true;
        }
    }
}
