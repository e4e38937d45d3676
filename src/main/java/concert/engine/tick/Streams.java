package concert.engine.tick;

import concert.model.State;
import concert.model.number.CounterRng;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import java.util.Arrays;
import java.util.List;

/**
 * Random numbers of a run, looked up by (seed, tick, purpose, state code, other). A state is keyed by its code, a treaty
 * by its founders, kind and signing tick, never by an index or a running number, so that one more state, chart or thread
 * moves no other draw, and two theories run on one seed see the same luck.
 */
public final class Streams {
    /** What a number is drawn for; the phase goes with the purpose. The order is part of the promise: add at the end. */
    public enum Purpose {
        MOVE,
        TURN,
        CONSENT,
        PROPOSER_CONSENT,
        PUBLICITY,
        ASK,
        VOTE,
        EXIT,
        RENEWAL,
        CRISIS,
        CHALLENGER_ERROR,
        TARGET_ERROR,
        COMMITMENT,
        LOYALTY,
        OUTCOME,
        CONQUEST,
        MEETING,
        CONFERENCE
    }

    /** The word of each kind's name in files, looked up by its place, which is no part of it. */
    private static final long[] KINDS = Arrays.stream(TreatyKind.all())
            .mapToLong(each -> CounterRng.of(each.key()))
            .toArray();

    private final long seed;
    private final long[] codes;

    /**
     * The streams of one run.
     * @param states in order of code, by whose index they are asked for
     */
    public Streams(long seed, List<State> states) {
        this.seed = seed;
        this.codes =
                states.stream().mapToLong(each -> CounterRng.of(each.code())).toArray();
    }

    /** The key of a state. */
    public long of(int state) {
        return codes[state];
    }

    /** The key of a set of founders. */
    public long of(int[] founders) {
        return of(founders, 0);
    }

    /** The key of a set of founders and a kind, by the kind's name in files and never by its place among the kinds. */
    public long of(int[] founders, TreatyKind kind) {
        return of(founders, KINDS[kind.ordinal()]);
    }

    private long of(int[] founders, long kind) {
        long key = CounterRng.with(founders.length, kind);
        for (int each : founders) {
            key = CounterRng.with(key, codes[each]);
        }
        return key;
    }

    /** The key of a treaty. */
    public long of(Treaty treaty) {
        return CounterRng.with(of(treaty.founders(), treaty.kind()), treaty.founded());
    }

    /** A number in [0,1). */
    public double uniform(int tick, Purpose purpose, int state, long other) {
        return CounterRng.uniform(CounterRng.key(seed, tick, purpose.ordinal(), codes[state], other));
    }

    /** Fills a row with the numbers in [0,1) that {@link #uniform} gives with the key of each state. */
    public void uniforms(int tick, Purpose purpose, int state, double[] row) {
        long key = CounterRng.key(seed, tick, purpose.ordinal(), codes[state]);
        for (int other = 0; other < row.length; other++) {
            row[other] = CounterRng.uniform(CounterRng.with(key, codes[other]));
        }
    }

    /** A number from the standard normal distribution. */
    public double normal(int tick, Purpose purpose, int state, long other) {
        return CounterRng.normal(CounterRng.key(seed, tick, purpose.ordinal(), codes[state], other));
    }
}
