package concert.experiment.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Verdicts on samples made by hand. */
class EffectTest {
    private static final double NONE = Double.NaN;

    @Test
    void aClearDifferenceSupportsOrContradicts() {
        Effect more = Effect.between(rising(0), rising(5));
        assertEquals(5, more.difference().estimate(), 1e-12);
        assertEquals(5, more.difference().low(), 1e-12);
        assertEquals(5.5, more.base(), 1e-12);
        assertEquals(10.5, more.then(), 1e-12);
        // of the 100 pairs of 6..15 with 1..10, 85 are larger, 5 equal, 10 smaller
        assertEquals(.75, more.delta(), 1e-12);
        assertEquals(Verdict.SUPPORTED, more.verdict(true));
        assertEquals(Verdict.CONTRADICTED, more.verdict(false));
        Effect less = Effect.between(rising(5), rising(0));
        assertEquals(Verdict.CONTRADICTED, less.verdict(true));
        assertEquals(Verdict.SUPPORTED, less.verdict(false));
    }

    @Test
    void anIntervalThatHoldsZeroIsNoEffect() {
        double[] base = {1, 2, 3, 4, 5, 6, 7, 8};
        double[] then = {3, 0, 5, 2, 7, 4, 9, 6.5};
        Effect effect = Effect.between(base, then);
        assertTrue(effect.difference().holds(0));
        assertEquals(Verdict.NO_EFFECT, effect.verdict(true));
        assertEquals(Verdict.NO_EFFECT, effect.verdict(false));
    }

    @Test
    void aSureButNegligibleDifferenceIsNoEffect() {
        double[] base = IntStream.range(0, 50).mapToDouble(at -> at).toArray();
        double[] then = Arrays.stream(base).map(each -> each + .01).toArray();
        Effect effect = Effect.between(base, then);
        assertTrue(effect.difference().low() > 0);
        assertTrue(effect.delta() < .147, "delta " + effect.delta());
        assertEquals(Verdict.NO_EFFECT, effect.verdict(true));
    }

    @Test
    void aQuestionThatSeldomArisesHasNoVerdict() {
        double[] base = {1, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 1};
        double[] then = {2, 2, 2, NONE, NONE, NONE, NONE, NONE, 2};
        Effect effect = Effect.between(base, then);
        assertEquals(2, effect.runs());
        assertEquals(9, effect.asked());
        assertEquals(Verdict.NOT_APPLICABLE, effect.verdict(true));
        base[1] = 1;
        assertEquals(Verdict.SUPPORTED, Effect.between(base, then).verdict(true));
    }

    @Test
    void oneOfAPairIsNone() {
        Effect effect = Effect.between(new double[] {NONE, 1, 1}, new double[] {1, NONE, 1});
        assertEquals(1, effect.runs());
        assertEquals(Verdict.NOT_APPLICABLE, effect.verdict(true));
        Effect nothing = Effect.between(new double[] {NONE}, new double[] {NONE});
        assertTrue(Double.isNaN(nothing.difference().estimate()));
        assertEquals(Verdict.NOT_APPLICABLE, nothing.verdict(true));
    }

    @Test
    void aLevelIsHeldAgainstItsFigure() {
        Effect effect = Effect.against(.5, new double[] {.7, .8, .9, .8});
        assertEquals(.3, effect.difference().estimate(), 1e-12);
        assertEquals(.5, effect.base());
        assertEquals(1, effect.delta());
        assertEquals(Verdict.SUPPORTED, effect.verdict(true));
        assertEquals(Verdict.CONTRADICTED, effect.verdict(false));
        assertEquals(
                Verdict.NO_EFFECT,
                Effect.against(.8, new double[] {.7, .8, .9, .8}).verdict(true));
    }

    private static double[] rising(double from) {
        return IntStream.rangeClosed(1, 10).mapToDouble(at -> at + from).toArray();
    }
}
