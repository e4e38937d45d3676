package concert.theory;

import concert.model.Dyads;
import java.util.Arrays;

/** The largest entries of a row. */
public final class Gravest {
    private Gravest() {}

    /** Columns of the {@code most} largest positive entries, largest first, lower column first at a tie. */
    public static int[] of(Dyads table, int me, int most) {
        int[] best = new int[Math.min(most, table.size())];
        int count = 0;
        for (int you = 0, at = table.row(me); you < table.size(); you++, at++) {
            double value = table.at(at);
            if (value <= 0 || count == best.length && value <= table.get(me, best[count - 1])) {
                continue;
            }
            int place = count < best.length ? count++ : count - 1;
            while (place > 0 && value > table.get(me, best[place - 1])) {
                best[place] = best[place - 1];
                place--;
            }
            best[place] = you;
        }
        return count == best.length ? best : Arrays.copyOf(best, count);
    }
}
