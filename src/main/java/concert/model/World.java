package concert.model;

import concert.model.number.Dyads;
import concert.model.treaty.Cause;
import concert.model.treaty.Draft;
import concert.model.treaty.Treaty;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The truth: one column per attribute, one table per relation, the treaties. Built in order of state code whatever the
 * order given. Columns are public for the engine to write; everyone else reads through {@link View}.
 */
public final class World extends Columns implements View {
    private static final long serialVersionUID = 1;

    private final List<State> states;
    private final Map<String, Integer> index = new TreeMap<>();
    private final TreatyRegistry register;
    private final Pledges pledges;
    private final int[] gravest;

    public final Dyads affinity;
    /** A0, where affinity returns to (E10). */
    public final Dyads affinityAtRest;

    public final Dyads trust;
    public final Dyads trade;
    public final Dyads distance;
    public final Dyads proximity;
    public final Dyads rivalry;
    public final Dyads threat;
    public final Dyads stake;

    /** A world of states, all sovereign, alike, at peace; {@link IllegalArgumentException} when two have one code. */
    public World(List<State> given, int axes) {
        super(given.size(), axes);
        states = given.stream().sorted(Comparator.comparing(State::code)).toList();
        int n = states.size();
        for (int me = 0; me < n; me++) {
            if (index.put(states.get(me).code(), me) != null) {
                throw new IllegalArgumentException(
                        "two states with code " + states.get(me).code());
            }
        }
        gravest = new int[n];
        Arrays.fill(gravest, -1);
        affinity = Dyads.of(n, 0);
        affinityAtRest = Dyads.of(n, 0);
        trust = Dyads.of(n, .6);
        trade = Dyads.of(n, 0);
        distance = Dyads.of(n, 0);
        proximity = Dyads.of(n, 1);
        rivalry = Dyads.of(n, 0);
        threat = Dyads.of(n, 0);
        stake = Dyads.of(n, 0);
        register = new TreatyRegistry(n);
        pledges = new Pledges(n);
        measureDistances();
    }

    private void measureDistances() {
        for (int me = 0; me < states.size(); me++) {
            for (int you = me + 1; you < states.size(); you++) {
                distance.setBoth(me, you, states.get(me).distanceTo(states.get(you)));
            }
        }
    }

    /** A world of the same states and axes, unlike in nothing, at peace and without treaties. */
    public World blank() {
        return new World(states, axes());
    }

    /** All it holds but its states, copied. */
    public WorldSnapshot snapshot() {
        return new WorldSnapshot(
                columns().stream().map(NamedNumbers::copy).toList(),
                places(),
                overlord.clone(),
                absent.clone(),
                driven.clone(),
                nuclear.clone(),
                history.tables().stream().map(NamedNumbers::copy).toList(),
                gravest.clone(),
                relations().stream().map(NamedNumbers::copy).toList(),
                register.all().stream().map(Treaty::snapshot).toList(),
                register.held(),
                pledges.snapshot());
    }

    /** Puts what was taken of a world of the same states and axes in place of all it holds. */
    public void restore(WorldSnapshot from) {
        restoreColumns(from);
        System.arraycopy(from.gravest(), 0, gravest, 0, gravest.length);
        NamedNumbers.copy(from.relations(), relations());
        register.restore(from);
        pledges.restore(this, from.pledges());
    }

    private List<NamedNumbers> relations() {
        return List.of(
                new NamedNumbers("affinity", affinity.cells()),
                new NamedNumbers("affinityAtRest", affinityAtRest.cells()),
                new NamedNumbers("trust", trust.cells()),
                new NamedNumbers("trade", trade.cells()),
                new NamedNumbers("distance", distance.cells()),
                new NamedNumbers("proximity", proximity.cells()),
                new NamedNumbers("rivalry", rivalry.cells()),
                new NamedNumbers("threat", threat.cells()),
                new NamedNumbers("stake", stake.cells()));
    }

    /** Index of the state of that code, or -1. */
    public int indexOf(String code) {
        return index.getOrDefault(code, -1);
    }

    /** The states in order of code, by which every index of this world counts; cannot be changed. */
    public List<State> states() {
        return states;
    }

    /** Reads off the threats whom each state fears most. */
    public void readThreats() {
        for (int me = 0; me < gravest.length; me++) {
            gravest[me] = threat.largestOf(me);
        }
    }

    @Override
    public List<Treaty> everyTreaty() {
        return register.all();
    }

    /** The treaty of a running number from 1, alive or ended; {@link IndexOutOfBoundsException} when there is none. */
    public Treaty treaty(int id) {
        return register.all().get(id - 1);
    }

    /** Signs a treaty; its cohesion is still to be computed (E11). */
    public Treaty sign(Draft draft, double belief) {
        Treaty treaty = register.sign(draft, belief);
        pledges.refresh(this, treaty.members());
        return treaty;
    }

    /** A state becomes a member at a tick. */
    public void admit(Treaty treaty, int state, int tick) {
        register.admit(treaty, state, tick);
        pledges.refresh(this, treaty.members());
    }

    /** A member leaves at a tick. */
    public void release(Treaty treaty, int state, int tick, Cause why) {
        int[] before = treaty.members();
        register.release(treaty, state, tick, why);
        pledges.refresh(this, before);
    }

    /** A treaty ends at a tick. */
    public void end(Treaty treaty, int tick, Cause why) {
        int[] before = treaty.members();
        register.end(treaty, tick, why);
        pledges.refresh(this, before);
    }

    /** Brings the pledges of one treaty's members up to date. */
    public void refreshPledges(Treaty treaty) {
        pledges.reread(this, treaty.members());
    }

    /** Brings the pledges up to date with the cohesion and publicity of every treaty. */
    public void refreshPledges() {
        register.living().forEach(this::refreshPledges);
    }

    @Override
    public int size() {
        return states.size();
    }

    @Override
    public State state(int me) {
        return states.get(me);
    }

    @Override
    public Dyads affinity() {
        return affinity;
    }

    @Override
    public Dyads trust() {
        return trust;
    }

    @Override
    public Dyads trade() {
        return trade;
    }

    @Override
    public Dyads distance() {
        return distance;
    }

    @Override
    public Dyads proximity() {
        return proximity;
    }

    @Override
    public Dyads rivalry() {
        return rivalry;
    }

    @Override
    public Dyads threat() {
        return threat;
    }

    @Override
    public Dyads stake() {
        return stake;
    }

    @Override
    public Pledges pledges() {
        return pledges;
    }

    @Override
    public int gravestThreat(int me) {
        return gravest[me];
    }

    @Override
    public List<Treaty> treaties() {
        return register.living();
    }

    @Override
    public List<Treaty> treatiesOf(int me) {
        return register.of(me);
    }
}
