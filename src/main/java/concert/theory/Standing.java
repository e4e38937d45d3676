package concert.theory;

import concert.model.Pledges;
import concert.model.View;
import concert.model.number.Dyads;
import concert.model.treaty.Treaty;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import java.util.Arrays;
import java.util.List;

/**
 * What one state's position is when it weighs treaties: how it judges, whom it fears and trusts, what others could bring
 * to bear at its own place, and what its treaties pledge, with or without one of them. Nothing here is worked out from
 * the portfolio; that is for those who read it. Made once and turned from state to state; rows run over all states.
 */
public final class Standing {
    private final View view;
    private final Parameters world;
    private final Rules[] rules;
    private final Portfolio portfolio;
    private final double[] threat;
    private final double[] trust;
    private final double[] reach;
    private final double[] before;
    private Treaty without;
    private int pledged;
    private int me;
    private int turns;
    private int moment;
    private int day;
    private double mean;

    /** The positions of a world's states under their rules; turned to nobody yet. */
    public Standing(View view, List<Rules> rules, Parameters world) {
        this.view = view;
        this.rules = rules.toArray(Rules[]::new);
        this.world = world;
        this.portfolio = new Portfolio(view.size(), world.scale());
        this.threat = new double[view.size()];
        this.trust = new double[view.size()];
        this.reach = new double[view.size()];
        this.before = new double[view.size()];
        this.me = -1;
    }

    /** Reads what all states share this tick: the mean of their power; a new day, as who is feared has changed. */
    public void refresh() {
        me = -1;
        day++;
        moment++;
        mean = Threats.meanCapability(view);
    }

    /** Mean K of the sovereign states, as of the last refresh. */
    public double meanCapability() {
        return mean;
    }

    /** Forgets to whom it is turned, as what it reads may have changed without a trace. */
    public void forget() {
        me = -1;
        moment++;
    }

    /** Turns to a state and its portfolio, left without one of its treaties unless that is null. */
    public void turn(int state, Treaty left) {
        boolean other = me != state;
        me = state;
        boolean moved = read(view.threat(), threat) | read(view.trust(), trust) | reaching();
        if (!other && !moved && without == left && pledged == view.pledges().changes()) {
            return;
        }
        turns++;
        moment += moved && !other ? 1 : 0;
        without = left;
        pledged = view.pledges().changes();
        portfolio.forget();
        for (Treaty each : view.treatiesOf(state)) {
            if (each != left) {
                portfolio.hold(each, me);
            }
        }
    }

    /** Reads the state's row of a table; whether any of it is new. */
    private boolean read(Dyads table, double[] row) {
        int first = table.row(me);
        boolean same = Arrays.equals(table.cells(), first, first + row.length, row, 0, row.length);
        table.copyRow(me, row);
        return !same;
    }

    private boolean reaching() {
        System.arraycopy(reach, 0, before, 0, before.length);
        view.proximity().copyRow(me, reach);
        for (int you = 0; you < reach.length; you++) {
            reach[you] *= view.capability(you);
        }
        return !Arrays.equals(reach, before);
    }

    /**
     * A number that is another for each state and after each {@link #refresh} and {@link #forget}, between which only
     * treaties may change. What was worked out of all but the portfolio at the same number still holds.
     */
    public int position() {
        return moment * threat.length + me;
    }

    /** How many days it has seen begin: what states fear is the same all day. */
    public int day() {
        return day;
    }

    /** How often it has turned; whatever was worked out at another number is out of date. */
    public int turns() {
        return turns;
    }

    /** The state whose position it is. */
    public int me() {
        return me;
    }

    /** The world that it stands in. */
    public View view() {
        return view;
    }

    /** How the state judges. */
    public Rules rules() {
        return rules[me];
    }

    /** How another state judges. */
    public Rules rulesOf(int state) {
        return rules[state];
    }

    /** The world's own parameters. */
    public Parameters world() {
        return world;
    }

    /** The treaty that the portfolio is without, null when it is whole. */
    public Treaty without() {
        return without;
    }

    /** Whether any treaty of the portfolio is against certain enemies alone. */
    public boolean confined() {
        return portfolio.confined();
    }

    /** How deep the treaties of the portfolio commit the state, together: the sum of their depths. */
    public double held() {
        return portfolio.held();
    }

    /** What the portfolio pledges between the state and each other; shared, not to be written to. */
    public double[] portfolio(Pledges.Of what) {
        return portfolio.row(what);
    }

    /** Whether what an ally owes, or is owed, under the portfolio hangs on the enemy. */
    public boolean confined(int ally) {
        return portfolio.confined(ally);
    }

    /** The aid that an ally owes against one enemy, obligation times cohesion. */
    public double aid(int ally, int enemy) {
        return portfolio.aid(ally, enemy);
    }

    /** The aid that the state owes an ally, against whom it owes most. */
    public double given(int ally) {
        return portfolio.given(ally);
    }

    /** The aid that the state owes an ally against one enemy. */
    public double given(int ally, int enemy) {
        return portfolio.given(ally, enemy, me);
    }

    /** How many states share a treaty of the portfolio with it. */
    public int partners() {
        return portfolio.partners();
    }

    /** One of the {@link #partners} states that share a treaty of the portfolio with it. */
    public int partner(int at) {
        return portfolio.partner(at);
    }

    /** Whether the other is there to be dealt with. */
    public boolean canDealWith(int you) {
        return you != me && view.sovereign(you);
    }

    /** Theta of each other, in [0,1); shared, not to be written to, like the rows below. */
    public double[] threat() {
        return threat;
    }

    /** T in each other, in [0,1]. */
    public double[] trust() {
        return trust;
    }

    /** K_{k->i}, what each other could bring to bear at the state's own place, in the unit of capability (E1). */
    public double[] reach() {
        return reach;
    }

    /** The state it fears most, -1 for nobody. */
    public int gravestThreat() {
        return view.gravestThreat(me);
    }
}
