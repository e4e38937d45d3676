package concert.chart.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.chart.data.RunData;
import concert.model.treaty.Cause;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The mark at the end of a life-line says no more than the cause does. */
class EndSymbolTest {
    private static EndSymbol of(String cause) {
        return EndSymbol.of(new RunData.Life("1", "Pact", TreatyKind.DEFENCE, Publicity.OPEN, 0, 5, cause, 2));
    }

    @Test
    void aStateMergedIntoAnotherIsNeitherViolationNorConquest() {
        assertEquals(EndSymbol.LAPSED, of("sovereignty lost"));
        assertEquals(EndSymbol.BROKEN, of("conquest"));
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void everyCauseHasAMark(Cause cause) {
        assertNotEquals(EndSymbol.LIVES, of(cause.key()));
        assertEquals(cause, Cause.of(cause.key()));
    }

    @Test
    void aCauseOfAnotherVersionIsNamed() {
        String message = assertThrows(IllegalArgumentException.class, () -> of("bad weather"))
                .getMessage();
        assertTrue(message.contains("\"bad weather\""), message);
    }
}
