package concert.theory;

import static concert.theory.book.Parameter.PLEDGE_EFFECT;

import concert.model.number.StrictFunctions;
import java.util.Arrays;

/**
 * What a pledge of non-aggression leaves of each other state's intent, (1 - mu nag T)^a4 (E2), row by row for the
 * pledges that kinds of treaties hold; worked out once for a state, as many rows as there are pledges asked for.
 */
public final class Heed {
    private final Standing standing;
    private double[] pledge = new double[0];
    private double[][] rows = new double[0][];
    private int count;
    private int read = -1;

    /** Follows a standing: rows are worked out anew whenever it turns to another state. */
    public Heed(Standing standing) {
        this.standing = standing;
    }

    /** The row for one strength of pledge in [0,1]; shared, not to be written to, good until the standing turns. */
    public double[] row(double nonAggression) {
        if (read != standing.turns()) {
            read = standing.turns();
            count = 0;
        }
        for (int at = 0; at < count; at++) {
            if (pledge[at] == nonAggression) {
                return rows[at];
            }
        }
        if (count == rows.length) {
            pledge = Arrays.copyOf(pledge, count + 1);
            rows = Arrays.copyOf(rows, count + 1);
            rows[count] = new double[standing.view().size()];
        }
        pledge[count] = nonAggression;
        fill(rows[count], standing.trust(), effect() * nonAggression, intent());
        return rows[count++];
    }

    /** Theta', what remains of a threat under a pledge of non-aggression (E2). */
    public double pledged(double threat, double nonAggression, double trust) {
        return nonAggression == 0
                ? threat
                : threat * StrictFunctions.pow(1 - effect() * nonAggression * trust, intent());
    }

    /** mu, the share of intent a fully trusted pledge removes. */
    private double effect() {
        return standing.rules().get(PLEDGE_EFFECT);
    }

    /** a4, the exponent of intent. */
    private double intent() {
        return standing.rules().theory().exponents().intent();
    }

    private static void fill(double[] row, double[] trust, double share, double intent) {
        for (int you = 0; you < row.length; you++) {
            row[you] = 1 - share * trust[you];
        }
        if (intent != 1) {
            for (int you = 0; you < row.length; you++) {
                row[you] = StrictFunctions.pow(row[you], intent);
            }
        }
    }
}
