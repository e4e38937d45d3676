package concert.theory;

import concert.model.number.StrictFunctions;

/** The ratio contest p = D^m / (D^m + A^m) (E3; Hirshleifer 1989). */
public final class Contest {
    private Contest() {}

    /** Chance in [0,1] that power {@code mine} holds against {@code yours}; 1/2 when neither has any. */
    public static double chance(double mine, double yours, double decisiveness) {
        double d = StrictFunctions.pow(mine, decisiveness);
        double sum = d + StrictFunctions.pow(yours, decisiveness);
        return sum > 0 ? d / sum : .5;
    }
}
