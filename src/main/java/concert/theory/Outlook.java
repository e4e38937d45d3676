package concert.theory;

import static concert.theory.Parameter.*;

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
    private final Portfolio portfolio;
    private final double[] threat;
    private final double[] trust;
    private final double[] reach;
    private final double[] scratch;
    private final Heed heed;
    private final Freedom freedom;
    private final Ledger ledger;
    private final Effort[] effort;
    private int me;
    private int turn;
    private boolean targetsTurned;
    private boolean securityTurned;

    public Outlook(View view, List<Rules> rules, Parameters world, Prospects prospects) {
        this.view = view;
        this.rules = rules.toArray(Rules[]::new);
        this.world = world;
        this.prospects = prospects;
        this.portfolio = new Portfolio(view.size());
        this.threat = new double[view.size()];
        this.trust = new double[view.size()];
        this.reach = new double[view.size()];
        this.scratch = new double[view.size()];
        this.heed = new Heed(this);
        this.freedom = new Freedom(this);
        this.ledger = new Ledger(this);
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
        portfolio.forget();
        view.threat().copyRow(me, threat);
        view.trust().copyRow(me, trust);
        view.proximity().copyRow(me, reach);
        for (int you = 0; you < reach.length; you++) {
            reach[you] *= view.capability(you);
        }
        for (Treaty each : view.treatiesOf(state)) {
            if (each != left) {
                portfolio.hold(each, me);
            }
        }
        targetsTurned = false;
        securityTurned = false;
        ledger.turn();
        heed.turn();
        freedom.turn();
        return this;
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

    /** What the portfolio comes to in arms (E8). */
    Ledger ledger() {
        return ledger.read();
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
        return portfolio.held();
    }

    /** What the portfolio pledges between the state and each other; shared, not to be written to. */
    public double[] portfolio(Pledges.Of what) {
        return portfolio.row(what);
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
        return portfolio.partners();
    }

    /** One of the {@link #known} states that share a treaty of the portfolio with it. */
    int partner(int at) {
        return portfolio.partner(at);
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
