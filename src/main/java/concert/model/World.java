package concert.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The truth: one column per attribute, one table per relation, the treaties. Built in order of state code whatever the
 * order given. Columns are public for the engine to write; everyone else reads through {@link View}.
 */
public final class World implements View, Serializable {
    private static final long serialVersionUID = 1;

    private final List<State> states;
    private final Map<String, Integer> index = new HashMap<>();
    private final List<Treaty> living = new ArrayList<>();
    private final List<Treaty> all = new ArrayList<>();
    private final List<List<Treaty>> held = new ArrayList<>();
    private final Pledges pledges;

    public final double[] capability;
    public final double[] economy;
    public final double[] regime;
    public final double[] revisionism;
    public final double[] offence;
    public final double[] reputation;
    public final double[] effort;
    public final double[] attackedChance;
    public final double[] attackingChance;
    /** Places z on the identity axes, one array per state, each in [0,1]. */
    public final double[][] identity;
    /** Index of the overlord of a dependency, -1 for a sovereign state. */
    public final int[] overlord;
    /** Whether a state's capability is read from data, so that neither growth nor war changes it. */
    public final boolean[] driven;

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

    /** A world of the given states, all sovereign, unlike in nothing, at peace and without treaties. */
    public World(List<State> given, int axes) {
        states = given.stream().sorted(Comparator.comparing(State::code)).toList();
        int n = states.size();
        for (int me = 0; me < n; me++) {
            if (index.put(states.get(me).code(), me) != null) {
                throw new IllegalArgumentException(
                        "two states with code " + states.get(me).code());
            }
            held.add(new ArrayList<>());
        }
        capability = column(n, 0);
        economy = column(n, 1);
        regime = column(n, .5);
        revisionism = column(n, 0);
        offence = column(n, .5);
        reputation = column(n, .7);
        effort = column(n, 0);
        attackedChance = column(n, .05);
        attackingChance = column(n, .05);
        identity = new double[n][axes];
        overlord = new int[n];
        Arrays.fill(overlord, -1);
        driven = new boolean[n];
        affinity = Dyads.of(n, 0);
        affinityAtRest = Dyads.of(n, 0);
        trust = Dyads.of(n, .6);
        trade = Dyads.of(n, 0);
        distance = Dyads.of(n, 0);
        proximity = Dyads.of(n, 1);
        rivalry = Dyads.of(n, 0);
        threat = Dyads.of(n, 0);
        stake = Dyads.of(n, 0);
        pledges = new Pledges(n);
        measureDistances();
    }

    private static double[] column(int n, double value) {
        double[] column = new double[n];
        Arrays.fill(column, value);
        return column;
    }

    private void measureDistances() {
        for (int me = 0; me < states.size(); me++) {
            for (int you = me + 1; you < states.size(); you++) {
                distance.setBoth(me, you, states.get(me).distanceTo(states.get(you)));
            }
        }
    }

    /** Index of the state of that code, or -1. */
    public int indexOf(String code) {
        return index.getOrDefault(code, -1);
    }

    public List<State> states() {
        return states;
    }

    /** Every treaty there ever was, in order of signing. */
    public List<Treaty> everyTreaty() {
        return Collections.unmodifiableList(all);
    }

    /** Signs a treaty; its cohesion is still to be computed (E11). */
    public Treaty sign(Draft draft, double belief) {
        Treaty treaty = new Treaty(all.size() + 1, states.size(), draft, belief);
        all.add(treaty);
        living.add(treaty);
        for (int member : treaty.members()) {
            held.get(member).add(treaty);
        }
        pledges.refresh(this, treaty.members());
        return treaty;
    }

    /** The treaty with that running number. */
    public Treaty treaty(int id) {
        return all.get(id - 1);
    }

    void admit(Treaty treaty, int state, int tick) {
        treaty.admit(state, tick);
        held.get(state).add(treaty);
        pledges.refresh(this, treaty.members());
    }

    void release(Treaty treaty, int state, int tick, Cause why) {
        int[] before = treaty.members();
        treaty.release(state, tick, why);
        held.get(state).remove(treaty);
        pledges.refresh(this, before);
    }

    void end(Treaty treaty, int tick, Cause why) {
        int[] before = treaty.members();
        treaty.end(tick, why);
        living.remove(treaty);
        for (int member : before) {
            held.get(member).remove(treaty);
        }
        pledges.refresh(this, before);
    }

    /** Brings the pledges of one treaty's members up to date. */
    public void refreshPledges(Treaty treaty) {
        pledges.refresh(this, treaty.members());
    }

    /** Brings the pledges up to date with the cohesion and publicity of every treaty. */
    public void refreshPledges() {
        for (Treaty each : living) {
            pledges.refresh(this, each.members());
        }
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
    public boolean sovereign(int me) {
        return overlord[me] < 0;
    }

    @Override
    public double capability(int me) {
        return capability[me];
    }

    @Override
    public double economy(int me) {
        return economy[me];
    }

    @Override
    public double regime(int me) {
        return regime[me];
    }

    @Override
    public double revisionism(int me) {
        return revisionism[me];
    }

    @Override
    public double offence(int me) {
        return offence[me];
    }

    @Override
    public double reputation(int me) {
        return reputation[me];
    }

    @Override
    public double effort(int me) {
        return effort[me];
    }

    @Override
    public double attackedChance(int me) {
        return attackedChance[me];
    }

    @Override
    public double attackingChance(int me) {
        return attackingChance[me];
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
    public List<Treaty> treaties() {
        return Collections.unmodifiableList(living);
    }

    @Override
    public List<Treaty> treatiesOf(int me) {
        return Collections.unmodifiableList(held.get(me));
    }
}
