package concert.experiment.hindcast;

import concert.history.data.Pair;
import concert.scenario.Scenario;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the runs from one world under one theory came to: how often each pair was allied, what pacts added up to. */
final class RunTally {
    /** No list of a tally is longer. */
    private static final int MOST = 100_000;

    private final Map<Pair, Integer> places = new HashMap<>();
    private final int[][] counts;
    private final Map<Long, List<double[]>> structures = new TreeMap<>();

    RunTally(Scenario world, int kinds) {
        List<Integer> states =
                world.states().stream().map(each -> each.state().ccode()).toList();
        for (int one = 0; one < states.size(); one++) {
            for (int other = one + 1; other < states.size(); other++) {
                places.put(Pair.of(states.get(one), states.get(other)), one * states.size() + other);
            }
        }
        counts = new int[kinds][states.size() * states.size()];
    }

    void add(long seed, List<BitSet> pairs, List<double[]> structure) {
        structures.put(seed, structure);
        for (int at = 0; at < pairs.size(); at++) {
            int[] count = counts[at];
            pairs.get(at).stream().forEach(each -> count[each]++);
        }
    }

    /** Writes what was added. */
    void write(DataOutput out) throws IOException {
        out.writeInt(counts.length);
        for (int[] kind : counts) {
            for (int each : kind) {
                out.writeInt(each);
            }
        }
        out.writeInt(structures.size());
        for (Map.Entry<Long, List<double[]>> run : structures.entrySet()) {
            out.writeLong(run.getKey());
            out.writeInt(run.getValue().size());
            for (double[] figures : run.getValue()) {
                out.writeInt(figures.length);
                for (double each : figures) {
                    out.writeDouble(each);
                }
            }
        }
    }

    /**
     * Reads what was written of the runs from a world.
     *
     * @throws IllegalArgumentException when a number makes no sense
     */
    static RunTally read(Scenario world, DataInput in) throws IOException {
        RunTally tally = new RunTally(world, size(in));
        for (int[] kind : tally.counts) {
            for (int at = 0; at < kind.length; at++) {
                kind[at] = in.readInt();
            }
        }
        for (int runs = size(in); runs > 0; runs--) {
            long seed = in.readLong();
            List<double[]> structure = new ArrayList<>();
            for (int kinds = size(in); kinds > 0; kinds--) {
                double[] figures = new double[size(in)];
                for (int at = 0; at < figures.length; at++) {
                    figures[at] = in.readDouble();
                }
                structure.add(figures);
            }
            tally.structures.put(seed, structure);
        }
        return tally;
    }

    private static int size(DataInput in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > MOST) {
            throw new IllegalArgumentException(size + " is no size");
        }
        return size;
    }

    int runs() {
        return structures.size();
    }

    /** What each run's pacts added up to, of the sets added at that place, in order of seeds. */
    List<double[]> structures(int at) {
        return structures.values().stream().map(each -> each.get(at)).toList();
    }

    /** The share of runs in which a pair was allied, of the sets added at that place; 0 for states that were not there. */
    double share(int at, Pair pair) {
        Integer place = places.get(pair);
        return place == null || runs() == 0 ? 0 : (double) counts[at][place] / runs();
    }
}
