package concert.experiment.hindcast;

import concert.engine.Simulation;
import concert.experiment.fit.likelihood.YearAhead;
import concert.experiment.hindcast.structure.AlliedPairs;
import concert.history.data.PactKind;
import java.util.BitSet;
import java.util.List;

/** The chances of pairs along a run, worked out tick by tick. */
final class ChancesAlong {
    private final double[][] signed;
    private final double[][] standing;

    ChancesAlong(int states) {
        signed = new double[PactKind.values().length][states * states];
        standing = new double[signed.length][];
    }

    /** Reads the tick that comes next; {@code ever} says who has been allied at some time. */
    void read(Simulation simulation, List<BitSet> ever) {
        YearAhead ahead = new YearAhead(simulation.weighing(), simulation.world());
        for (PactKind kind : PactKind.values()) {
            double[] chances = ahead.allied(owed -> AlliedPairs.binds(owed, kind));
            BitSet before = ever.get(kind.ordinal());
            BitSet now = AlliedPairs.of(simulation.world(), kind);
            double[] sum = signed[kind.ordinal()];
            for (int pair = 0; pair < sum.length; pair++) {
                sum[pair] += before.get(pair) || now.get(pair) ? 0 : chances[pair];
            }
            standing[kind.ordinal()] = standing[kind.ordinal()] == null ? chances : standing[kind.ordinal()];
        }
    }

    /** The chance of each pair, {@code low * states + high}, to have become allied by now, at most 1. */
    double[] signed(PactKind kind) {
        double[] chances = signed[kind.ordinal()].clone();
        for (int pair = 0; pair < chances.length; pair++) {
            chances[pair] = Math.min(1, chances[pair]);
        }
        return chances;
    }

    /** The chance of each pair to be allied after the first tick. */
    double[] standing(PactKind kind) {
        return standing[kind.ordinal()];
    }
}
