package concert.theory;

import concert.model.Portable;

/**
 * What a pledge of non-aggression leaves of each other state's intent, (1 - mu nag T)^a4 (E2), row by row for the
 * pledges that kinds of treaties hold; worked out once for a state.
 */
final class Heed {
    private static final int PLEDGES = 2;

    private final Outlook outlook;
    private final double[] pledge = new double[PLEDGES];
    private final double[][] rows;
    private int count;

    Heed(Outlook outlook) {
        this.outlook = outlook;
        this.rows = new double[PLEDGES][outlook.view().size()];
    }

    /** Forgets the state before. */
    void turn() {
        count = 0;
    }

    /** The row for one strength of pledge; shared, not to be written to. */
    double[] row(double nonAggression) {
        for (int at = 0; at < count; at++) {
            if (pledge[at] == nonAggression) {
                return rows[at];
            }
        }
        int place = count < PLEDGES ? count++ : PLEDGES - 1;
        pledge[place] = nonAggression;
        fill(
                rows[place],
                outlook.trust(),
                outlook.effort().pledge() * nonAggression,
                outlook.effort().intent());
        return rows[place];
    }

    private static void fill(double[] row, double[] trust, double share, double intent) {
        for (int you = 0; you < row.length; you++) {
            row[you] = 1 - share * trust[you];
        }
        if (intent != 1) {
            for (int you = 0; you < row.length; you++) {
                row[you] = Portable.pow(row[you], intent);
            }
        }
    }
}
