package concert.experiment.claim.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.claim.Claim;
import concert.experiment.claim.Toy;
import concert.model.number.CounterRng;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verdicts on samples made by hand. */
class VerdictsTest {
    private static final double NONE = Double.NaN;
    private static final Effect GONE = Effect.between(noise(0, 20, 1), noise(0, 20, 1));

    @TempDir
    private Path folder;

    /** Expects more of treaties signed, by the rule a tenth of the larger mean. */
    private Claim claim;

    @BeforeEach
    void open() throws IOException {
        claim = Toy.claim(folder, Toy.FILE);
    }

    private static double[] noise(double mean, int runs, long seed) {
        return IntStream.range(0, runs)
                .mapToDouble(at -> mean + CounterRng.normal(CounterRng.key(seed, at)))
                .toArray();
    }

    private static double[] plus(double[] values, double more) {
        return Arrays.stream(values).map(each -> each + more).toArray();
    }

    private Judgement judged(double[] base, double[] then) {
        return judged(Effect.between(base, then), GONE);
    }

    private Judgement judged(Effect effect, Effect ablated) {
        return Verdicts.of(List.of(new Tried(claim, "t", effect, ablated)))
                .get(0)
                .judgement();
    }

    private Claim stating(String margin) throws IOException {
        return Toy.claim(folder, Toy.FILE + margin + "\n");
    }

    @Test
    void aClearEffectSupportsOrContradicts() {
        double[] base = noise(10, 20, 2);
        double[] then = noise(15, 20, 3);
        assertEquals(Verdict.SUPPORTED, judged(base, then).verdict());
        assertEquals(Verdict.CONTRADICTED, judged(then, base).verdict());
        assertEquals(1.5, judged(base, then).margin(), .1);
    }

    @Test
    void anIntervalInsideTheMarginIsNegligibleThoughItLeavesOutNothing() {
        double[] base = noise(10, 40, 2);
        double[] then = IntStream.range(0, 40)
                .mapToDouble(at -> base[at] + .3 + .2 * CounterRng.normal(CounterRng.key(4, at)))
                .toArray();
        Effect effect = Effect.between(base, then);
        assertTrue(effect.difference().low() > 0, "a sure difference, and a small one");
        assertEquals(Verdict.NEGLIGIBLE, judged(effect, GONE).verdict());
    }

    /** The same runs against a margin that the file states, in the unit of what is read off. */
    @Test
    void aClaimsOwnMarginStands() throws IOException {
        double[] base = noise(10, 40, 2);
        double[] then = IntStream.range(0, 40)
                .mapToDouble(at -> base[at] + .3 + .2 * CounterRng.normal(CounterRng.key(4, at)))
                .toArray();
        claim = stating("margin: 0.1");
        Judgement judgement = judged(base, then);
        assertEquals(.1, judgement.margin());
        assertEquals(Verdict.SUPPORTED, judgement.verdict());
    }

    @Test
    void aWideIntervalIsUndecidedAndSaysHowManyRunsWouldDo() {
        double[] base = noise(10, 12, 5);
        Judgement undecided = judged(base, noise(10.6, 12, 6));
        assertEquals(Verdict.UNDECIDED, undecided.verdict());
        assertTrue(undecided.needed() > 12, "" + undecided.needed());
        assertEquals("undecided: " + undecided.needed() + " runs", undecided.words());
    }

    /** By the rule: (z sd / effect)^2 pairs, all of them in one world. */
    @Test
    void theRunsNeededAreThoseOfTheRule() {
        double[] differences = {3, -2, 4, -1, 5, -3, 2, 1};
        double[] base = new double[8];
        Arrays.fill(base, 2);
        double[] then =
                IntStream.range(0, 8).mapToDouble(at -> 2 + differences[at]).toArray();
        Judgement judgement = judged(base, then);
        assertEquals(Verdict.UNDECIDED, judgement.verdict());
        double mean = 9 / 8.0;
        double deviation = Math.sqrt((69 - 8 * mean * mean) / 7);
        assertEquals(Math.ceil(Math.pow(1.959963984540054 * deviation / mean, 2)), judgement.needed());
    }

    @Test
    void underSixPairsNothingIsDecided() {
        double[] base = {1, 2, 3, 4, 5};
        double[] then = {11, 12.1, 13, 14.2, 15};
        assertEquals(Verdict.UNDECIDED, judged(base, then).verdict());
    }

    /** Five pairs that all differ by .1 were called supported, with an interval from .1 to .1. */
    @Test
    void anIntervalOfNoWidthIsNotPresentedAsSure() {
        double[] base = {.9, .9, .9, .9, .9, .9};
        Effect alike = Effect.between(base, plus(base, .1));
        assertEquals("alike in all 6", alike.bounds());
        assertTrue(Double.isNaN(alike.difference().low()));
        List<Tried> five = new ArrayList<>();
        IntStream.range(0, 5).forEach(at -> five.add(new Tried(claim, "t" + at, alike, GONE)));
        assertEquals(Verdict.UNDECIDED, Verdicts.of(five).get(0).verdict(), "by the signs 1 in 32, for one of five");
    }

    @Test
    void whatTheAblationLeavesStandingIsNotByThisMechanism() {
        double[] base = noise(10, 20, 2);
        Effect effect = Effect.between(base, noise(15, 20, 3));
        Effect most = Effect.between(base, noise(13.5, 20, 8));
        Effect little = Effect.between(base, noise(11.5, 20, 9));
        assertEquals(Verdict.NOT_BY_THIS_MECHANISM, judged(effect, most).verdict());
        assertEquals("not by this mechanism", judged(effect, most).words());
        assertEquals(Verdict.SUPPORTED, judged(effect, little).verdict());
        Finding left = Verdicts.of(List.of(new Tried(claim, "t", effect, most))).get(0);
        assertEquals("still there", left.afterwards());
        Effect unasked = Effect.between(new double[] {NONE}, new double[] {NONE});
        assertEquals(Verdict.SUPPORTED, judged(effect, unasked).verdict());
    }

    /** One of fifty samples of nothing is "sure" by itself now and then; together none is. */
    @Test
    void verdictsOfOneCallAreCorrectedTogether() {
        double[] base = noise(10, 20, 2);
        double[] then = IntStream.range(0, 20)
                .mapToDouble(at -> base[at] + 1.1 + 1.9 * CounterRng.normal(CounterRng.key(21, at)))
                .toArray();
        Effect effect = Effect.between(base, then);
        Judgement alone = judged(effect, GONE);
        assertTrue(alone.p() < .05 && alone.p() > .05 / 50, "p " + alone.p());
        assertTrue(alone.verdict() == Verdict.SUPPORTED, alone.toString());
        List<Tried> many = new ArrayList<>();
        IntStream.range(0, 50).forEach(at -> many.add(new Tried(claim, "t" + at, effect, GONE)));
        Judgement together = Verdicts.of(many).get(0).judgement();
        assertEquals(Verdict.UNDECIDED, together.verdict());
        assertEquals(Math.min(1, 50 * alone.p()), together.adjusted(), 1e-12);
        assertTrue(together.needed() > 20);
    }

    @Test
    void aQuestionThatSeldomArisesHasNoVerdict() {
        double[] base = {1, NONE, NONE, NONE, NONE, NONE, NONE, NONE, 1};
        double[] then = {2, 2, 2, NONE, NONE, NONE, NONE, NONE, 2};
        Effect effect = Effect.between(base, then);
        assertEquals(2, effect.runs());
        assertEquals(9, effect.asked());
        assertEquals(Verdict.NOT_APPLICABLE, judged(effect, GONE).verdict());
        assertEquals(
                Verdict.NOT_APPLICABLE,
                judged(new double[] {NONE}, new double[] {NONE}).verdict());
    }

    @Test
    void aLevelIsHeldAgainstItsFigure() {
        Effect effect = Effect.against(5, plus(noise(8, 20, 2), 0));
        assertEquals(5, effect.base());
        assertEquals(Verdict.SUPPORTED, judged(effect, GONE).verdict());
    }

    /** A correlation near 0 is no tenth of anything. */
    @Test
    void whatRunsFromMinusOneToOneHasAMarginOfItsScale() throws IOException {
        claim = Toy.claim(
                folder, Toy.FILE.replace("observable: treaties_signed", "observable: cohesion-follows-threat"));
        double[] near = Arrays.stream(noise(0, 60, 2)).map(each -> .01 * each).toArray();
        Judgement judgement = judged(Effect.against(0, near), GONE);
        assertEquals(.05, judgement.margin());
        assertEquals(Verdict.NEGLIGIBLE, judgement.verdict());
    }
}
