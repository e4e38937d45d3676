package concert.theory;

import static concert.theory.Parameter.*;

import concert.model.Obligations;
import concert.model.Pledges;
import concert.model.Treaty;
import concert.model.View;
import java.util.List;

/**
 * What one state sees when it weighs treaties: its portfolio of pledges, with or without one treaty, and what follows
 * from them for its security and its effort. Made once and turned from state to state; rows run over all states.
 */
public final class Outlook {
    private final View view;
    private final Parameters world;
    private final Rules[] rules;
    private final Prospects prospects;
    private final Security security;
    private final Shift shift;
    private final Targets targets;
    private final double[][] portfolio;
    private final double[] threat;
    private final double[] trust;
    private final double[] reach;
    private final double[] scratch;
    private final Heed heed;
    private final Freedom freedom;
    private final int[] partners;
    private int known;
    private final Effort[] effort;
    private int me;
    private int held;
    private int turn;
    private boolean targetsTurned;
    private boolean securityTurned;
    private boolean summed;
    private double threatSum;
    private double fearSum;
    private double spillSum;

    public Outlook(View view, List<Rules> rules, Parameters world, Prospects prospects) {
        this.view = view;
        this.rules = rules.toArray(Rules[]::new);
        this.world = world;
        this.prospects = prospects;
        this.portfolio = new double[Pledges.Of.values().length][view.size()];
        this.threat = new double[view.size()];
        this.trust = new double[view.size()];
        this.reach = new double[view.size()];
        this.scratch = new double[view.size()];
        this.heed = new Heed(this);
        this.freedom = new Freedom(this);
        this.partners = new int[view.size()];
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
        turn++;
        held = 0;
        forget();
        view.threat().copyRow(me, threat);
        view.trust().copyRow(me, trust);
        view.proximity().copyRow(me, reach);
        for (int you = 0; you < reach.length; you++) {
            reach[you] *= view.capability(you);
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
        heed.turn();
        freedom.turn();
        return this;
    }

    /** Empties the portfolio, cell by cell where there was anything in it. */
    private void forget() {
        for (double[] row : portfolio) {
            for (int at = 0; at < known; at++) {
                row[partners[at]] = 0;
            }
        }
        known = 0;
    }

    private void hold(Treaty treaty) {
        Obligations o = treaty.obligations();
        for (int you : treaty.members()) {
            if (you != me) {
                know(you);
                raise(Pledges.Of.DEFENCE, you, o.defence());
                raise(Pledges.Of.OFFENCE, you, o.offence());
                raise(Pledges.Of.NEUTRALITY, you, o.neutrality());
                raise(Pledges.Of.NON_AGGRESSION, you, o.nonAggression());
                raise(Pledges.Of.INSTITUTION, you, treaty.text().institution());
                raise(Pledges.Of.DEPTH, you, o.depth());
                raise(Pledges.Of.AID, you, o.defence() * treaty.cohesion);
                raise(Pledges.Of.OFFENCE_AID, you, o.offence() * treaty.cohesion);
            }
        }
    }

    /** Every kind of treaty has some depth, so that a partner without any is a new one. */
    private void know(int you) {
        if (portfolio[Pledges.Of.DEPTH.ordinal()][you] == 0) {
            partners[known++] = you;
        }
    }

    private void raise(Pledges.Of what, int you, double value) {
        double[] row = portfolio[what.ordinal()];
        row[you] = Math.max(row[you], value);
    }

    /** A number that is another whenever the outlook has turned. */
    int turn() {
        return turn;
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
        return rules[me];
    }

    public Rules rulesOf(int state) {
        return rules[state];
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
            shift.turn();
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
            summed = true;
            threatSum = Rows.sum(threat);
            fearSum = Burden.fear(this);
            spillSum = Burden.spill(this);
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
        return you != me && view.sovereign(you);
    }

    /** How many states share a treaty of the portfolio with it. */
    int known() {
        return known;
    }

    /** One of the {@link #known} states that share a treaty of the portfolio with it. */
    int partner(int at) {
        return partners[at];
    }

    /** What a pledge of non-aggression would leave of each other's intent. */
    Heed heed() {
        return heed;
    }

    /** A row for a reason to work in. */
    double[] scratch() {
        return scratch;
    }

    /** What freedom each other would cost. */
    Freedom freedom() {
        return freedom;
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
