package concert.report.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.results.row.StateRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {
    @Test
    void ticksAreNamedAsPeopleNameThem() {
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
    void anUnknownStateIsAFault() {
        Roster roster = roster("1890");
        assertEquals(-1, roster.of(""));
        assertEquals(0, roster.of("AAA"));
        String message = assertThrows(IllegalArgumentException.class, () -> roster.all(List.of("AAA", "ZZZ")))
                .getMessage();
        assertTrue(message.contains("\"ZZZ\""), message);
    }

    private Roster roster(String... years) {
        List<StateRow> rows = new ArrayList<>();
        for (String year : years) {
            rows.add(new StateRow(
                    rows.size(), year, "AAA", 0, true, 1, 1, 0, "", null, "", 0, 0, 0, 0, 0, 0, "Alpha", 1));
        }
        return Roster.of(rows);
    }
}
