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
    private final StateSpan span;
    private final int size;
    private final int[] places;
    private final int[] camps;
    private final double[] before;
    private final double[] after;

    /**
     * That of a world.
     *
     * @param world its states in its order, those not yet born too, and the years that it is run
     */
    public TrueStructure(FieldData data, StateSpan world, PactKind kind) {
        this.kind = kind;
        this.size = world.states().size();
        List<Integer> lasting = new ArrayList<>();
        BitSet there = new BitSet();
        for (int place = 0; place < size; place++) {
            int state = world.states().get(place);
            if (data.states().existsAtEnd(state, world.origin())
                    && data.states().existsAtEnd(state, world.until())) {
                lasting.add(state);
                there.set(place);
            }
        }
        places = there.stream().toArray();
        span = new StateSpan(lasting, world.origin(), world.horizon());
        TreatyYears treaties = TreatyYears.of(data, kind, span);
        PactNetwork start = network(data.pacts(), lasting, span.origin());
        PactNetwork end = network(data.pacts(), lasting, span.until());
        camps = end.camps();
        before = figures(start, treaties, 0);
        after = figures(end, treaties, span.horizon());
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
        return span.origin();
    }

    /** Years after it. */
    int horizon() {
        return span.horizon();
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
        PactNetwork network =
                PactNetwork.of(places.length, (one, other) -> allied.get(places[one] * size + places[other]) ? 1 : 0);
        BitSet there = new BitSet();
        for (int each : places) {
            there.set(each);
        }
        return figures(network, TreatyYears.of(world.everyTreaty(), kind, there, span.horizon()), span.horizon());
    }

    private double[] figures(PactNetwork network, TreatyYears treaties, int year) {
        PartitionLikeness likeness = new PartitionLikeness(network.camps(), camps);
        double[] figures = new double[StructureMeasure.values().length];
        for (StructureMeasure each : StructureMeasure.values()) {
            figures[each.ordinal()] = switch (each) {
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
