package concert.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.Cause;
import concert.model.Publicity;
import concert.model.TreatyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mark at the end of a life-line says no more than the cause does. */
class MarkTest {
    private static Mark of(String cause) {
        return Mark.of(new Chronicle.Life("1", "Pact", TreatyKind.DEFENCE, Publicity.OPEN, 0, 5, cause, 2));
    }

    @Test
    void aStateMergedIntoAnotherIsNeitherViolationNorConquest() {
        assertEquals(Mark.LAPSED, of("sovereignty lost"));
        assertEquals(Mark.BROKEN, of("conquest"));
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void everyCauseHasAMark(Cause cause) {
        assertNotEquals(Mark.LIVES, of(cause.key()));
        assertEquals(cause, Cause.of(cause.key()));
    }

    @Test
    void aCauseOfAnotherVersionIsNamed() {
        String message = assertThrows(IllegalArgumentException.class, () -> of("bad weather"))
                .getMessage();
        assertTrue(message.contains("\"bad weather\""), message);
    }
}
