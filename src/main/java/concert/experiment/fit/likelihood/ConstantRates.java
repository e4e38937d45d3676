package concert.experiment.fit.likelihood;

import concert.engine.choice.Weighing;
import concert.model.treaty.TreatyKind;
import java.util.HashMap;
import java.util.Map;

/**
 * The null that knows how often and nothing else: whatever may happen in a tick has the share of times that it did
 * in the years of training, one for each {@link Happening}, (happened + 1/2) / (times + 1), so that what never happened
 * is not impossible.
 */
public final class ConstantRates {
    private static final double HALF = .5;

    private final Map<Happening, Double> rates = new HashMap<>();

    private ConstantRates() {}

    /** Those of the ticks of a likelihood. */
    public static ConstantRates of(SigningLikelihood training) {
        Tally tally = training.of(at -> NOTHING, new Tally());
        ConstantRates found = new ConstantRates();
        tally.counts.forEach((what, counts) -> found.rates.put(what, (counts[0] + HALF) / (counts[1] + 1)));
        return found;
    }

    /** How many there are: one for each thing that could happen at all. */
    public int count() {
        return rates.size();
    }

    /** The share of times that it happened; the least of all others for what could not happen in training. */
    double rate(Happening what) {
        return rates.getOrDefault(
                what, rates.values().stream().mapToDouble(each -> each).min().orElse(HALF));
    }

    /** As chances of a tick. */
    TickChances in(Weighing all) {
        int n = all.states();
        double alone = 1 - Math.sqrt(1 - rate(Happening.END_OF_TWO));
        return new TickChances() {
            @Override
            public double signs(TreatyKind kind, int one, int two) {
                boolean[] open = all.open()[kind.ordinal()];
                return open[one * n + two] || open[two * n + one] ? rate(Happening.of(kind)) : 0;
            }

            @Override
            public double joins(int asking) {
                return rate(Happening.ACCESSION);
            }

            @Override
            public double leaves(Weighing.Holding holding) {
                return holding.members() == 2 ? alone : rate(Happening.EXIT);
            }
        };
    }

    private static final TickChances NOTHING = new TickChances() {
        @Override
        public double signs(TreatyKind kind, int one, int two) {
            return 0;
        }

        @Override
        public double joins(int asking) {
            return 0;
        }

        @Override
        public double leaves(Weighing.Holding holding) {
            return 0;
        }
    };

    /** How often each happened, and could have. */
    private static final class Tally implements LikelihoodPieces {
        private final Map<Happening, int[]> counts = new HashMap<>();

        @Override
        public void may(Happening what, long cluster, boolean happened, double chance) {
            int[] counted = counts.computeIfAbsent(what, none -> new int[2]);
            counted[0] += happened ? 1 : 0;
            counted[1]++;
        }

        @Override
        public void add(long cluster, double logLikelihood) {
            // only counts
        }

        @Override
        public double[] parts() {
            return new double[0];
        }
    }
}
