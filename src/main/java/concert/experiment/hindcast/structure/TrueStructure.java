package concert.experiment.hindcast.structure;

import concert.history.data.FieldData;
import concert.history.data.PactKind;
import concert.history.data.Pacts;
import concert.history.data.Pair;
import concert.model.World;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What alliances among the states that are there at the origin and some years later added up to in history, against which
 * runs are held. Pairs are those of the dyad-years, treaties those of the treaty file where there is one.
 */
public final class TrueStructure {
    private final PactKind kind;
    private final int origin;
    private final int horizon;
    private final int size;
    private final int[] places;
    private final int[] camps;
    private final double[] before;
    private final double[] after;

    /**
     * That of a world.
     *
     * @param states its states by COW's number, in its order
     */
    public TrueStructure(FieldData data, List<Integer> states, int origin, int horizon, PactKind kind) {
        this.kind = kind;
        this.origin = origin;
        this.horizon = horizon;
        this.size = states.size();
        List<Integer> lasting = new ArrayList<>();
        BitSet there = new BitSet();
        for (int place = 0; place < size; place++) {
            if (data.states().existsAtEnd(states.get(place), origin + horizon)) {
                lasting.add(states.get(place));
                there.set(place);
            }
        }
        places = there.stream().toArray();
        TreatyYears treaties = TreatyYears.of(data, kind, lasting, origin, horizon);
        PactNetwork start = network(data.pacts(), lasting, origin);
        PactNetwork end = network(data.pacts(), lasting, origin + horizon);
        camps = end.camps();
        before = figures(start, treaties, 0);
        after = figures(end, treaties, horizon);
    }

    private PactNetwork network(Pacts pacts, List<Integer> states, int year) {
        return PactNetwork.of(
                states.size(),
                (one, other) -> pacts.allied(Pair.of(states.get(one), states.get(other)), year, kind) ? 1 : 0);
    }

    /** Which pacts. */
    public PactKind kind() {
        return kind;
    }

    /** The year at whose end runs begin. */
    int origin() {
        return origin;
    }

    /** Years after it. */
    int horizon() {
        return horizon;
    }

    /** Figures at the origin, which is what they are at the horizon when nothing changes. */
    double before(StructureMeasure measure) {
        return before[measure.ordinal()];
    }

    /** Figures at the horizon. */
    double after(StructureMeasure measure) {
        return after[measure.ordinal()];
    }

    /**
     * The figures of a run that has come to the horizon, in the order of the measures.
     *
     * @param allied its allied pairs, as {@link AlliedPairs} has them
     */
    public double[] of(World world, BitSet allied) {
        PactNetwork network = PactNetwork.of(
                places.length, (one, other) -> allied.get(places[one] * size + places[other]) ? 1 : 0);
        BitSet there = new BitSet();
        for (int each : places) {
            there.set(each);
        }
        return figures(network, TreatyYears.of(world.everyTreaty(), kind, there, horizon), horizon);
    }

    private double[] figures(PactNetwork network, TreatyYears treaties, int year) {
        PartitionLikeness likeness = new PartitionLikeness(network.camps(), camps);
        double[] figures = new double[StructureMeasure.values().length];
        for (StructureMeasure each : StructureMeasure.values()) {
            figures[each.ordinal()] =
                    switch (each) {
                        case TREATIES -> treaties.inForce(year);
                        case TREATIES_SIGNED -> treaties.signed(year);
                        case TREATIES_KEPT -> treaties.kept(year);
                        case TREATY_HAZARD -> year == 0 ? 0 : treaties.hazard(year);
                        case ALLIED_PAIRS -> network.pairs();
                        case DEGREE -> network.degree();
                        case DEGREE_LARGEST -> network.largestDegree();
                        case ISOLATES -> network.isolates();
                        case CLUSTERING -> network.clustering();
                        case CLIQUE -> network.clique();
                        case CAMPS -> network.campCount();
                        case CAMPS_RAND -> likeness.adjustedRand();
                        case CAMPS_NMI -> likeness.mutualInformation();
                    };
        }
        return figures;
    }
}
