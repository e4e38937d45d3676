package concert.engine.tick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import concert.engine.Paper;
import concert.model.State;
import concert.model.number.CounterRng;
import concert.model.treaty.Draft;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys of random numbers hang on names, never on places in a list. */
class StreamsTest {
    private final Streams streams =
            new Streams(1, List.of(new State("AAA", "A", 0, 0, 0), new State("BBB", "B", 0, 0, 0)));

    @ParameterizedTest
    @EnumSource(TreatyKind.class)
    void theKeyOfAKindIsItsNameSoThatNewOrReorderedKindsMoveNoDraw(TreatyKind kind) {
        long pair = CounterRng.with(2, CounterRng.of(kind.key()));
        long key = CounterRng.with(CounterRng.with(pair, CounterRng.of("AAA")), CounterRng.of("BBB"));
        assertEquals(key, streams.of(new int[] {0, 1}, kind));
    }

    /** The words themselves, so that they are the same whatever stands before a kind in the list. */
    @ParameterizedTest
    @CsvSource({"defence, DEFENCE", "non-aggression, NON_AGGRESSION"})
    void aKindsWordIsPinned(String name, TreatyKind kind) {
        assertEquals(name, kind.key());
        assertEquals(streams.of(new int[] {0}, kind), key(name, "AAA"));
    }

    private static long key(String kind, String founder) {
        return CounterRng.with(CounterRng.with(1, CounterRng.of(kind)), CounterRng.of(founder));
    }

    @Test
    void founderKindAndPlaceOfADrawAllCount() {
        long one = streams.of(new int[] {0, 1}, TreatyKind.DEFENCE);
        assertNotEquals(one, streams.of(new int[] {0, 1}, TreatyKind.OFFENCE));
        assertNotEquals(one, streams.of(new int[] {0}, TreatyKind.DEFENCE));
        assertNotEquals(one, streams.of(new int[] {0, 1}));
    }

    @Test
    void aTreatysKeyIsThatOfItsFoundersKindAndTickOfSigning() {
        long one = streams.of(treaty(TreatyKind.DEFENCE, 3, 0, 1));
        assertEquals(one, streams.of(treaty(TreatyKind.DEFENCE, 3, 0, 1)));
        assertNotEquals(one, streams.of(treaty(TreatyKind.DEFENCE, 4, 0, 1)));
        assertNotEquals(one, streams.of(treaty(TreatyKind.ENTENTE, 3, 0, 1)));
        assertNotEquals(streams.of(new int[] {0}), streams.of(new int[] {1}));
    }

    private static Treaty treaty(TreatyKind kind, int signed, int... founders) {
        Draft paper = Paper.of(kind).draft(founders);
        return new Treaty(signed, 2, new Draft(paper.text(), founders, new int[0], signed), 1);
    }

    @Test
    void aRowHoldsTheNumberOfEachState() {
        double[] row = new double[2];
        streams.uniforms(5, Streams.Purpose.CRISIS, 1, row);
        for (int other = 0; other < 2; other++) {
            assertEquals(streams.uniform(5, Streams.Purpose.CRISIS, 1, streams.of(other)), row[other]);
        }
        assertNotEquals(row[0], row[1]);
    }
}
