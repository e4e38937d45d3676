package concert.scenario.made;

import concert.model.State;
import concert.model.number.CounterRng;
import concert.model.number.Dyads;
import concert.model.number.StrictFunctions;
import concert.scenario.RelationEntry;
import concert.scenario.StateEntry;
import concert.scenario.book.TheoryBook;
import concert.text.ExactNumber;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes up states and their relations. Every draw is keyed by seed, state number and purpose, so that state k is the
 * same in worlds of any size but for its share of capability; its rivals among states 1 to k are the same too.
 *
 * <p>Six regions lie anywhere between 35 degrees south and 60 north; a state stands near the middle of one, scattered
 * normally by about 1000 km. Capability is lognormal, in shares that sum to 1. A region has a tradition and a leaning
 * to liberalism in common; regime follows liberalism. A state may be a rival of the three nearest of those before it,
 * the less likely the farther. Trade follows gravity, K K / (1 + D), a pair's being its share of the less dependent
 * partner's trade.
 */
final class WorldGenerator {
    static final int REGIONS = 6;
    /** Standard deviation of log capability; that of CINC in the 20th century is 1.5 to 2. */
    private static final double SPREAD = 1.6;

    private static final int NEIGHBOURS = 3;
    private static final double LEAST_TRADE = 0.02;

    private enum Draw {
        REGION,
        NORTH,
        EAST,
        CAPABILITY,
        LIBERALISM,
        TRADITION,
        REGIME,
        REVISIONISM,
        OFFENCE,
        RIVAL,
        RIVALRY
    }

    private final int n;
    private final long seed;
    private final Dyads distance;
    private final double[] shares;
    private final List<StateEntry> states = new ArrayList<>();

    WorldGenerator(int n, long seed) {
        this.n = n;
        this.seed = seed;
        this.shares = shares();
        StateNames names = new StateNames(seed);
        for (int me = 0; me < n; me++) {
            states.add(state(me, names.of(me)));
        }
        this.distance = Dyads.of(n, 0);
        for (int me = 0; me < n; me++) {
            for (int you = 0; you < me; you++) {
                distance.setBoth(
                        me,
                        you,
                        states.get(me).state().distanceTo(states.get(you).state()));
            }
        }
    }

    List<StateEntry> states() {
        return states;
    }

    private double uniform(int who, Draw what) {
        return CounterRng.uniform(CounterRng.key(seed, who, what.ordinal()));
    }

    private double normal(int who, Draw what) {
        return CounterRng.normal(CounterRng.key(seed, who, what.ordinal()));
    }

    /** Regions have numbers below 0, states from 0. */
    private int region(int me) {
        return -1 - (int) (REGIONS * uniform(me, Draw.REGION));
    }

    private double[] shares() {
        double[] shares = new double[n];
        double sum = 0;
        int largest = 0;
        for (int me = 0; me < n; me++) {
            shares[me] = StrictMath.exp(SPREAD * normal(me, Draw.CAPABILITY));
            sum += shares[me];
            largest = shares[me] > shares[largest] ? me : largest;
        }
        double others = 0;
        for (int me = 0; me < n; me++) {
            shares[me] = Math.max(1e-9, ExactNumber.round(shares[me] / sum, 9));
            others += me == largest ? 0 : shares[me];
        }
        shares[largest] = ExactNumber.round(1 - others, 9);
        return shares;
    }

    private StateEntry state(int me, String name) {
        int region = region(me);
        double centre = -35 + 95 * uniform(region, Draw.NORTH);
        double north = StrictFunctions.clip(centre + 9 * normal(me, Draw.NORTH), -60, 72);
        double narrow = StrictMath.cos(StrictMath.toRadians(north));
        double east = 360 * uniform(region, Draw.EAST) + 9 * normal(me, Draw.EAST) / narrow;
        double liberalism = share(.45 + .15 * normal(region, Draw.LIBERALISM) + .2 * normal(me, Draw.LIBERALISM));
        double tradition = share(uniform(region, Draw.TRADITION) + .12 * normal(me, Draw.TRADITION));
        return new StateEntry(
                new State(code(me), name, 0, ExactNumber.round(north, 2), ExactNumber.round(wrap(east), 2)),
                shares[me],
                shares[me],
                List.of(liberalism, tradition),
                share(.1 + .8 * liberalism + .12 * normal(me, Draw.REGIME)),
                ExactNumber.round(StrictFunctions.clip(.35 * normal(me, Draw.REVISIONISM), -1, 1), 3),
                share(.45 + .15 * normal(me, Draw.OFFENCE)),
                .7,
                "",
                TheoryBook.STANDARD);
    }

    /** S0001 to S2000, so that states stand in the order of their numbers. */
    private static String code(int me) {
        String digits = Integer.toString(me + 1);
        return "S" + "0".repeat(4 - digits.length()) + digits;
    }

    private static double share(double x) {
        return ExactNumber.round(StrictFunctions.clip(x, 0, 1), 3);
    }

    private static double wrap(double degrees) {
        return degrees - 360 * Math.floor((degrees + 180) / 360);
    }

    /** Pairs that are rivals or trade, in order of code. */
    List<RelationEntry> relations() {
        double[][] rivalry = rivalry();
        double[] traded = new double[n];
        for (int me = 0; me < n; me++) {
            for (int you = 0; you < n; you++) {
                traded[me] += me == you ? 0 : flow(me, you);
            }
        }
        List<RelationEntry> relations = new ArrayList<>();
        for (int me = 0; me < n; me++) {
            for (int you = me + 1; you < n; you++) {
                double trade = ExactNumber.round(flow(me, you) / Math.max(traded[me], traded[you]), 3);
                double seen = trade < LEAST_TRADE ? 0 : trade;
                if (seen > 0 || rivalry[you][me] > 0) {
                    relations.add(new RelationEntry(
                            code(me), code(you), rivalry[you][me], seen, Double.NaN, Double.NaN, Double.NaN));
                }
            }
        }
        return relations;
    }

    private double flow(int me, int you) {
        return shares[me] * shares[you] / (1 + distance.get(me, you));
    }

    /** Row k holds the rivalries with those before it. */
    private double[][] rivalry() {
        double[][] rivalry = new double[n][];
        for (int me = 0; me < n; me++) {
            rivalry[me] = new double[me];
            for (int you : nearest(me)) {
                double chance = .6 * StrictMath.exp(-distance.get(me, you) / 2);
                if (CounterRng.uniform(CounterRng.key(seed, me, you, Draw.RIVAL.ordinal())) < chance) {
                    double size = CounterRng.uniform(CounterRng.key(seed, me, you, Draw.RIVALRY.ordinal()));
                    rivalry[me][you] = ExactNumber.round(.3 + .6 * size, 2);
                }
            }
        }
        return rivalry;
    }

    private List<Integer> nearest(int me) {
        List<Integer> nearest = new ArrayList<>();
        for (int you = 0; you < me; you++) {
            int at = nearest.size();
            while (at > 0 && distance.get(me, you) < distance.get(me, nearest.get(at - 1))) {
                at--;
            }
            nearest.add(at, you);
            if (nearest.size() > NEIGHBOURS) {
                nearest.remove(NEIGHBOURS);
            }
        }
        return nearest;
    }
}
