package concert.theory.reason;

import concert.model.View;
import concert.model.treaty.Members;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.BelievedAid;
import concert.theory.Heed;
import concert.theory.Pact;
import concert.theory.Prospects;
import concert.theory.Standing;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import concert.theory.effort.Ledger;
import concert.theory.security.Readiness;
import concert.theory.security.Security;
import concert.theory.security.Shift;
import java.util.List;

/**
 * What follows from one state's {@link Standing} when it weighs treaties: its security and what a treaty would change in
 * it, its effort, what freedom each partner would cost, whom its offence pacts would be directed at. Each is worked out
 * when first asked for. Made once and turned from state to state; rows run over all states.
 */
public final class Outlook {
    private final Standing standing;
    private final Prospects prospects;
    private final Heed heed;
    private final BelievedAid believed;
    private final Ledger ledger;
    private final Readiness readiness;
    private final Security security;
    private final Shift shift;
    private final Targets targets;
    private final double[] scratch;
    private final double[] faced;

    /**
     * An outlook that is turned to no state yet; {@link #turnTo} comes first.
     * @param rules of each state, in order of code
     * @param world the parameters that are not a state's own
     * @param prospects the cohesion of pacts not yet signed, shared by all states (E11)
     */
    public Outlook(View view, List<Rules> rules, Parameters world, Prospects prospects) {
        this.standing = new Standing(view, rules, world);
        this.prospects = prospects;
        this.believed = new BelievedAid(standing);
        this.heed = new Heed(standing, prospects.common());
        this.readiness = new Readiness(standing, heed);
        this.ledger = new Ledger(standing, heed);
        this.security = new Security(standing, heed, readiness);
        this.shift = new Shift(standing, security, readiness);
        this.targets = new Targets(standing, believed);
        this.scratch = new double[view.size()];
        this.faced = new double[view.size()];
    }

    /** Reads what all states share this tick: who contains whom. */
    public void refresh() {
        standing.refresh();
        security.refresh();
    }

    /** Forgets to whom it is turned; to be called when anything but treaties may have changed. */
    public void forget() {
        standing.forget();
    }

    /** Turns to a state and its portfolio as it is. */
    public Outlook of(int state) {
        return without(state, null);
    }

    /** Turns to a state and its portfolio without one of its treaties. */
    public Outlook without(int state, Treaty left) {
        standing.turn(state, null);
        if (left != null) {
            if (!standing.confined()) {
                // read whether or not somebody has before, so that the sum is the same to the last bit
                security.read();
            }
            standing.turn(state, left);
        }
        return this;
    }

    /** The state's position, from which all else here follows. */
    public Standing standing() {
        return standing;
    }

    /** The state whose outlook it is. */
    public int me() {
        return standing.me();
    }

    /** The world that is looked out on. */
    public View view() {
        return standing.view();
    }

    /** The cohesion that treaties not yet signed would have (E11). */
    public Prospects prospects() {
        return prospects;
    }

    /** How secure the portfolio makes the state (E3). */
    public Security security() {
        return security.read();
    }

    /** What a treaty would change in it. */
    public Shift shift() {
        return shift;
    }

    /** What the portfolio comes to in arms (E8). */
    public Ledger ledger() {
        return ledger.read();
    }

    /** Whom offence pacts of the state would be directed at. */
    public Targets targets() {
        return targets;
    }

    /** How far allies will do what they promised. */
    public Readiness readiness() {
        return readiness;
    }

    /** What a pledge of non-aggression would leave of each other's intent. */
    public Heed heed() {
        return heed;
    }

    /** What outsiders believe of others' allies. */
    public BelievedAid believed() {
        return believed;
    }

    /** A row for a reason to work in. */
    public double[] scratch() {
        return scratch;
    }

    /** A second such row, of those the state has to face. */
    double[] faced() {
        return faced;
    }

    /**
     * A new treaty with another state alone, on the terms new treaties get (E5).
     *
     * @param target whom it is directed at, -1 for nobody
     */
    public Pact offer(TreatyKind kind, int you, int target) {
        int[] targets = target < 0 ? new int[0] : new int[] {target};
        return prospects.pact(kind, Members.of(me(), you), targets);
    }
}
