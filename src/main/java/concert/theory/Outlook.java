package concert.theory;

import static concert.theory.Parameter.*;

import concert.model.Pledges;
import concert.model.Treaty;
import concert.model.View;
import java.util.Arrays;
import java.util.List;

/**
 * What one state sees when it weighs treaties: its portfolio of pledges, with or without one treaty, and what follows
 * from them for its security and its effort. Made once and turned from state to state; rows run over all states.
 */
public final class Outlook {
    private final View view;
    private final Parameters world;
    private final List<Rules> rules;
    private final Prospects prospects;
    private final Security security;
    private final Shift shift;
    private final Targets targets;
    private final double[][] portfolio;
    private final double[] threat;
    private final double[] trust;
    private final double[] reach;
    private final boolean[] there;
    private final Effort[] effort;
    private int me;
    private int held;
    private boolean targetsTurned;
    private boolean securityTurned;
    private boolean summed;
    private double threatSum;
    private double fearSum;
    private double spillSum;

    public Outlook(View view, List<Rules> rules, Parameters world, Prospects prospects) {
        this.view = view;
        this.rules = rules;
        this.world = world;
        this.prospects = prospects;
        this.portfolio = new double[Pledges.Of.values().length][view.size()];
        this.threat = new double[view.size()];
        this.trust = new double[view.size()];
        this.reach = new double[view.size()];
        this.there = new boolean[view.size()];
        this.effort = rules.stream().map(Effort::of).toArray(Effort[]::new);
        this.security = new Security(this);
        this.shift = new Shift(this, security);
        this.targets = new Targets(this);
    }

    /** Reads what all states share this tick: who contains whom. */
    public void refresh() {
        security.refresh();
        targets.refresh();
    }

    /** Turns to a state and its portfolio as it is. */
    public Outlook of(int state) {
        return without(state, null);
    }

    /** Turns to a state and its portfolio without one of its treaties. */
    public Outlook without(int state, Treaty left) {
        me = state;
        held = 0;
        for (double[] row : portfolio) {
            Arrays.fill(row, 0);
        }
        view.threat().copyRow(me, threat);
        view.trust().copyRow(me, trust);
        view.proximity().copyRow(me, reach);
        for (int you = 0; you < reach.length; you++) {
            reach[you] *= view.capability(you);
            there[you] = you != me && view.sovereign(you);
        }
        for (Treaty each : view.treatiesOf(state)) {
            if (each != left) {
                held++;
                hold(each);
            }
        }
        targetsTurned = false;
        securityTurned = false;
        summed = false;
        return this;
    }

    private void hold(Treaty treaty) {
        for (int you : treaty.members()) {
            if (you != me) {
                raise(Pledges.Of.DEFENCE, you, treaty.obligations().defence());
                raise(Pledges.Of.OFFENCE, you, treaty.obligations().offence());
                raise(Pledges.Of.NEUTRALITY, you, treaty.obligations().neutrality());
                raise(Pledges.Of.NON_AGGRESSION, you, treaty.obligations().nonAggression());
                raise(Pledges.Of.INSTITUTION, you, treaty.text().institution());
                raise(Pledges.Of.DEPTH, you, treaty.obligations().depth());
                raise(Pledges.Of.AID, you, treaty.obligations().defence() * treaty.cohesion);
                raise(Pledges.Of.OFFENCE_AID, you, treaty.obligations().offence() * treaty.cohesion);
            }
        }
    }

    private void raise(Pledges.Of what, int you, double value) {
        double[] row = portfolio[what.ordinal()];
        row[you] = Math.max(row[you], value);
    }

    /** The state whose outlook it is. */
    public int me() {
        return me;
    }

    public View view() {
        return view;
    }

    /** How the state judges. */
    public Rules mine() {
        return rules.get(me);
    }

    public Rules rulesOf(int state) {
        return rules.get(state);
    }

    public Parameters world() {
        return world;
    }

    public Prospects prospects() {
        return prospects;
    }

    /** How secure the portfolio makes the state (E3). */
    public Security security() {
        if (!securityTurned) {
            security.turn();
            securityTurned = true;
        }
        return security;
    }

    /** Sum of Theta over everyone. */
    double threatSum() {
        sum();
        return threatSum;
    }

    /** Sum of Theta', what is left under the portfolio's pledges. */
    double fearSum() {
        sum();
        return fearSum;
    }

    /** S of E8, the effort of others the portfolio lets one count on. */
    double spillSum() {
        sum();
        return spillSum;
    }

    private void sum() {
        if (!summed) {
            threatSum = 0;
            for (double each : threat) {
                threatSum += each;
            }
            fearSum = Burden.fear(this);
            spillSum = Burden.spill(this);
            summed = true;
        }
    }

    /** What a treaty would change in it. */
    Shift shift() {
        security();
        return shift;
    }

    /** Whom offence pacts of the state would be directed at. */
    public Targets targets() {
        if (!targetsTurned) {
            targets.turn();
            targetsTurned = true;
        }
        return targets;
    }

    /** Treaties of the portfolio. */
    public int held() {
        return held;
    }

    /** What the portfolio pledges between the state and each other; shared, not to be written to. */
    public double[] portfolio(Pledges.Of what) {
        return portfolio[what.ordinal()];
    }

    /** The state's affinity to another as its theory lets it see it. */
    public double affinity(int you) {
        return mine().get(AFFINITY_SEEN) * view.affinity().get(me, you);
    }

    /** Whether the other is there to be dealt with. */
    public boolean canDealWith(int you) {
        return there[you];
    }

    /** E8 under the state's rules. */
    Effort effort() {
        return effort[me];
    }

    /** Theta of each other; shared, not to be written to, like the rows below. */
    double[] threat() {
        return threat;
    }

    /** T in each other. */
    double[] trust() {
        return trust;
    }

    /** K_{k->i}, what each other could bring to bear at the state's own place (E1). */
    double[] reach() {
        return reach;
    }

    /** The state it fears most, -1 for nobody. */
    public int gravestThreat() {
        return view.gravestThreat(me);
    }
}
