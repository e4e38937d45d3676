package concert.experiment.sample;

import concert.model.number.CounterRng;

/** Puts the numbers of a design's points into an order by chance, looked up by key and never drawn in turn. */
final class Shuffle {
    private Shuffle() {}

    /** The numbers 0 to {@code count - 1} in an order drawn by {@code key} (Fisher &amp; Yates 1938). */
    static int[] of(int count, long key) {
        int[] order = new int[count];
        for (int at = 0; at < count; at++) {
            int to = (int) (CounterRng.uniform(CounterRng.with(key, at)) * (at + 1));
            order[at] = order[to];
            order[to] = at;
        }
        return order;
    }
}
