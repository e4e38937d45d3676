package concert.engine.tick;

import static concert.theory.book.Parameter.SPREAD_MEMORY;
import static concert.theory.book.Parameter.UNITS_OF_DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.Calendar;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** E5: u, in which values are read. */
class UnitOfDayTest {
    private static final double CLOSE = 1e-12;
    private static final Parameters YEARS = book(Map.of(SPREAD_MEMORY, .8), 1);

    private final UnitOfDay unit = new UnitOfDay(Double.NaN);

    private static Parameters book(Map<Parameter, Double> set, int ticksPerYear) {
        return Rules.world(set, new Calendar(1900, ticksPerYear));
    }

    /** Values .3 and -.4: the root of .25 / 2. A day later 2 and 2: .8 of that and .2 of 2. */
    @Test
    void itIsTheRootMeanSquareOfTheDayWithThatOfTheDaysBefore() {
        assertTrue(Double.isNaN(unit.kept()));
        assertEquals(1, unit.value(), "before anything was weighed");
        unit.read(YEARS, .09 + .16, 2);
        assertEquals(Math.sqrt(.125), unit.value(), CLOSE);
        unit.read(YEARS, 8, 2);
        assertEquals(.8 * Math.sqrt(.125) + .2 * 2, unit.value(), CLOSE);
        assertEquals(unit.value(), unit.kept());
    }

    /** What keeps .64 a year keeps .8 of it a half-year. */
    @Test
    void itsMemoryIsOfYears() {
        Parameters halves = book(Map.of(SPREAD_MEMORY, .64), 2);
        unit.read(halves, 2, 2);
        unit.read(halves, 18, 2);
        assertEquals(.8 * 1 + .2 * 3, unit.value(), CLOSE);
    }

    @Test
    void oneValueOrNoneToSpeakOfLeavesItAsItIs() {
        unit.read(YEARS, 50, 1);
        assertTrue(Double.isNaN(unit.kept()));
        unit.read(YEARS, 8, 2);
        unit.read(YEARS, 50, 1);
        unit.read(YEARS, 1e-14, 2);
        assertEquals(2, unit.value(), CLOSE);
    }

    @Test
    void switchedOffItIsOne() {
        unit.read(book(Map.of(UNITS_OF_DAY, 0.0), 1), 8, 2);
        assertEquals(1, unit.value());
    }
}
