package concert.report.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterTest {
    @TempDir
    private Path folder;

    @Test
    void ticksAreNamedAsPeopleNameThem() throws IOException {
        assertEquals(List.of("1890", "1891"), roster("1890", "1891").labels());
        assertEquals(
                List.of("January 1890", "April 1890", "July 1890"),
                roster("1890.0000", "1890.2500", "1890.5000").labels());
        assertEquals(
                List.of("November 1890", "December 1890", "January 1891"),
                roster("1890.8333", "1890.9167", "1891.0000").labels());
        assertEquals(List.of("year 7"), roster("7").labels());
    }

    @Test
    void anUnknownStateIsAFault() throws IOException {
        Roster roster = roster("1890");
        assertEquals(-1, roster.of(""));
        assertEquals(0, roster.of("AAA"));
        String message = assertThrows(IllegalArgumentException.class, () -> roster.all("AAA XXX"))
                .getMessage();
        assertTrue(message.contains("\"XXX\""), message);
    }

    private Roster roster(String... years) throws IOException {
        StringBuilder csv = new StringBuilder("tick,year,state,name\n");
        for (int tick = 0; tick < years.length; tick++) {
            csv.append(tick).append(',').append(years[tick]).append(",AAA,Alpha\n");
        }
        return Roster.of(Frame.read(Files.writeString(folder.resolve("states.csv"), csv)));
    }
}
