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
    private final double[][] expected;
    private int worked;
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
        expected = new double[kinds][];
    }

    void add(long seed, FreeRun.Seen seen) {
        structures.put(seed, seen.structures());
        List<BitSet> pairs = seen.pairs();
        for (int at = 0; at < pairs.size(); at++) {
            int[] count = counts[at];
            pairs.get(at).stream().forEach(each -> count[each]++);
        }
        worked += seen.expected().isEmpty() ? 0 : 1;
        for (int at = 0; at < seen.expected().size(); at++) {
            add(at, seen.expected().get(at));
        }
    }

    private void add(int at, double[] chances) {
        if (chances.length > 0) {
            expected[at] = expected[at] == null ? new double[chances.length] : expected[at];
            for (int pair = 0; pair < chances.length; pair++) {
                expected[at][pair] += chances[pair];
            }
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
        out.writeInt(worked);
        for (double[] kind : expected) {
            out.writeBoolean(kind != null);
            for (int at = 0; kind != null && at < kind.length; at++) {
                out.writeDouble(kind[at]);
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
        tally.worked = size(in);
        for (int kind = 0; kind < tally.expected.length; kind++) {
            tally.expected[kind] = in.readBoolean() ? new double[tally.counts[kind].length] : null;
            for (int at = 0; tally.expected[kind] != null && at < tally.expected[kind].length; at++) {
                tally.expected[kind][at] = in.readDouble();
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

    /**
     * The chance that a pair is allied, of the sets added at that place: as worked out along runs, else the share of runs; 0
     * for states that were not there.
     */
    double share(int at, Pair pair) {
        Integer place = places.get(pair);
        if (place == null || runs() == 0) {
            return 0;
        }
        return expected[at] == null ? (double) counts[at][place] / runs() : expected[at][place] / worked;
    }
}
