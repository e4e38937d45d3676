package concert.measure;

import concert.model.View;
import concert.model.record.TickRecord;
import concert.model.treaty.Treaty;
import java.util.List;
import java.util.stream.IntStream;

/** The end of a tick, as measures see it. What several of them need is worked out once, when first asked for. */
public final class Moment {
    private final View world;
    private final TickRecord record;
    private final Tally tally;
    private final SoFar soFar;
    private final int[] sovereign;
    private Graph alliances;
    private int[] allied;
    private double[] shares;
    private double[] camps;

    /** The world as it stands at the end of the tick that {@code record} tells of; {@code tally} includes it. */
    public Moment(View world, TickRecord record, Tally tally) {
        this(world, record, tally, new SoFar(List.of(record), new Table(List.of())));
    }

    /** The same of a run of which so much is played and measured. */
    public Moment(View world, TickRecord record, Tally tally, SoFar soFar) {
        this.world = world;
        this.soFar = soFar;
        this.record = record;
        this.tally = tally;
        this.sovereign =
                IntStream.range(0, world.size()).filter(world::sovereign).toArray();
    }

    /** The world as it is once the tick is over. */
    public View world() {
        return world;
    }

    /** What happened and was decided in the tick. */
    public TickRecord record() {
        return record;
    }

    /** What has added up since the start. */
    public Tally tally() {
        return tally;
    }

    /** The run up to here; what is measured of this tick may be still being filled. */
    public SoFar soFar() {
        return soFar;
    }

    /** The sovereign states in order. Shared, not to be written to, as are the arrays below. */
    public int[] sovereign() {
        return sovereign;
    }

    /** Who is allied with whom: the members of the same living treaty of an alliance kind. */
    public Graph alliances() {
        if (alliances == null) {
            Graph graph = new Graph(world.size());
            for (Treaty each : world.treaties()) {
                if (each.kind().alliance()) {
                    graph.linkAll(each.members());
                }
            }
            alliances = graph;
        }
        return alliances;
    }

    /** The sovereign states with at least one alliance. */
    public int[] allied() {
        if (allied == null) {
            Graph graph = alliances();
            allied = IntStream.of(sovereign).filter(me -> graph.degree(me) > 0).toArray();
        }
        return allied;
    }

    /** Capability of each sovereign state as a share of their sum; NaN when nobody has any. */
    public double[] shares() {
        if (shares == null) {
            shares = IntStream.of(sovereign).mapToDouble(world::capability).toArray();
            Share.normalise(shares);
        }
        return shares;
    }

    /**
     * Share of capability of each camp. A camp is a connected part of the graph of alliances; a state without alliance
     * is its own camp.
     */
    public double[] camps() {
        if (camps == null) {
            int[] label = alliances().components();
            double[] sums = new double[world.size()];
            boolean[] used = new boolean[world.size()];
            for (int at = 0; at < sovereign.length; at++) {
                sums[label[sovereign[at]]] += shares()[at];
                used[label[sovereign[at]]] = true;
            }
            camps = IntStream.range(0, sums.length)
                    .filter(camp -> used[camp])
                    .mapToDouble(camp -> sums[camp])
                    .toArray();
        }
        return camps;
    }
}
