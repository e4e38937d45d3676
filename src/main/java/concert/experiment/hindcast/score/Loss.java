package concert.experiment.hindcast.score;

/** What a chance costs once it is known what came; less is better. */
public enum Loss {
    /** The squared distance (Brier 1950). */
    BRIER,
    /** Minus the logarithm of the chance given to what came, with chances clipped to [1e-4, 1 - 1e-4] (Good 1952). */
    LOG;

    /** No chance counts as further than this from 0 or 1, since a share of N runs may be either. */
    public static final double CLIP = 1e-4;

    double of(double chance, boolean happened) {
        if (this == BRIER) {
            double off = chance - (happened ? 1 : 0);
            return off * off;
        }
        double clipped = Math.max(CLIP, Math.min(1 - CLIP, chance));
        return -Math.log(happened ? clipped : 1 - clipped);
    }

    /** The mean over all cases. */
    public double mean(Forecasts of) {
        double sum = 0;
        for (int at = 0; at < of.size(); at++) {
            sum += of(of.chance()[at], of.happened()[at]);
        }
        return sum / of.size();
    }
}
