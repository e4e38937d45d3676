package concert.fuzz;

import concert.model.number.CounterRng;
import java.util.List;

/** Draws in turn from one seed, the same on every machine. */
final class Dice {
    private long key;

    Dice(long seed) {
        key = CounterRng.key(seed, 0xF022);
    }

    /** A number from 0 to below {@code bound}; 0 when there is nothing to choose from. */
    int below(int bound) {
        key = CounterRng.with(key, 1);
        return bound < 1 ? 0 : (int) (CounterRng.uniform(key) * bound);
    }

    boolean once(int in) {
        return below(in) == 0;
    }

    <T> T of(List<T> list) {
        return list.get(below(list.size()));
    }
}
