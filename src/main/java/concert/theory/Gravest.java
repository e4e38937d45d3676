package concert.theory;

import concert.model.number.Dyads;
import java.util.Arrays;

/** Picks the few largest entries of a row: the states that one fears most. */
public final class Gravest {
    private Gravest() {}

    /** Columns of the {@code most} largest positive entries, largest first, lower column first at a tie. */
    public static int[] of(Dyads table, int me, int most) {
        int[] best = new int[Math.min(most, table.size())];
        double[] values = new double[best.length];
        int count = 0;
        double least = 0;
        for (int you = 0, at = table.row(me); you < table.size(); you++, at++) {
            double value = table.at(at);
            if (value > least) {
                int place = count < best.length ? count++ : count - 1;
                for (; place > 0 && value > values[place - 1]; place--) {
                    values[place] = values[place - 1];
                    best[place] = best[place - 1];
                }
                values[place] = value;
                best[place] = you;
                least = count < best.length ? 0 : values[count - 1];
            }
        }
        return count == best.length ? best : Arrays.copyOf(best, count);
    }
}
