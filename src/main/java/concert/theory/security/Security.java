package concert.theory.security;

import static concert.theory.book.Parameter.BUCK_PASSING;
import static concert.theory.book.Parameter.DECISIVENESS;
import static concert.theory.book.Parameter.INSECURITY_SATURATION;

import concert.model.Pledges;
import concert.model.View;
import concert.theory.Contest;
import concert.theory.Heed;
import concert.theory.Rows;
import concert.theory.Standing;
import java.util.Arrays;

/**
 * E3: how insecure a state is, the sum over its threats of what remains of each times the chance of not holding
 * against it, saturated. Works on the portfolio of a {@link Standing}; rows run over the threats.
 */
public final class Security {
    /** Keeps a contest of nothing against nothing at one half; far below any power. */
    private static final double TINY = 1e-300;

    /** For more states than this, what was read for one is not kept until it is its turn again: some 11 MB at 400. */
    private static final int MANY = 400;

    private final Standing standing;
    private final Heed heed;
    private final Readiness readiness;
    private final View view;
    private final SecurityRows rows;
    private final double[] heeded;
    private final double[] bare;
    private final double[] fear;
    private final double[] defence;
    private final double[] attack;
    private final double[] trusted;
    private final double[] lost;
    private final Attackers attackers;
    private final Containment containment;
    private final WholeSecurity[] kept;
    private double sum;
    private int read = -1;

    /** The security of whomever the standing is turned to; heed and readiness are of the same standing. */
    public Security(Standing standing, Heed heed, Readiness readiness) {
        this.standing = standing;
        this.heed = heed;
        this.readiness = readiness;
        this.view = standing.view();
        int n = view.size();
        rows = SecurityRows.of(n);
        bare = rows.bare();
        heeded = rows.heeded();
        fear = rows.fear();
        defence = rows.defence();
        attack = rows.attack();
        trusted = new double[n];
        lost = new double[n];
        attackers = new Attackers(standing);
        containment = new Containment(view, standing.world());
        kept = new WholeSecurity[n > MANY ? 1 : n];
    }

    /** Reads what all states share this tick. */
    public void refresh() {
        containment.refresh();
    }

    /** Itself, worked out for the portfolio that the standing has turned to. */
    public Security read() {
        if (read != standing.turns()) {
            read = standing.turns();
            attackers.refresh();
            WholeSecurity whole = kept();
            if (!whole.holds(attackers)) {
                fears();
                attackers.fill(attack);
                Arrays.fill(defence, view.capability(standing.me()));
                for (int at = 0; at < standing.partners(); at++) {
                    int ally = standing.partner(at);
                    stand(ally, standing.portfolio(Pledges.Of.AID)[ally]);
                }
                whole.keep(rows, attackers);
            } else {
                rows.copy(whole.rows());
                if (standing.without() != null) {
                    leave(whole);
                }
            }
            sum = insecurity(fear, defence, attack);
        }
        return this;
    }

    /** Where the state's whole portfolio is kept; all states share one place where they are many. */
    private WholeSecurity kept() {
        int place = kept.length == 1 ? 0 : standing.me();
        if (kept[place] == null) {
            kept[place] = new WholeSecurity(standing);
        }
        return kept[place];
    }

    /** Takes a treaty out of the whole portfolio: what is pledged there alone goes. */
    private void leave(WholeSecurity whole) {
        for (int you : standing.without().members()) {
            if (you != standing.me()) {
                double pledge = standing.portfolio(Pledges.Of.NON_AGGRESSION)[you];
                if (pledge != whole.pledged(Pledges.Of.NON_AGGRESSION, you)) {
                    fear[you] = fearOf(you, pledge);
                    heeded[you] = heed.pledged(you, threatBy(you), pledge);
                }
                double aid = whole.pledged(Pledges.Of.AID, you) - standing.portfolio(Pledges.Of.AID)[you];
                if (aid != 0) {
                    readiness.stand(you, -aid, defence);
                    atLeast(defence, view.capability(standing.me()));
                }
                attackers.engage(
                        attack,
                        you,
                        whole.pledged(Pledges.Of.NEUTRALITY, you) - standing.portfolio(Pledges.Of.NEUTRALITY)[you]);
            }
        }
    }

    /** What is left is never less than one's own power, whatever rounding takes away. */
    private static void atLeast(double[] row, double least) {
        for (int foe = 0; foe < row.length; foe++) {
            row[foe] = Math.max(row[foe], least);
        }
    }

    private double threatBy(int you) {
        return view.sovereign(you) ? standing.threat()[you] : 0;
    }

    private void fears() {
        for (int you = 0; you < bare.length; you++) {
            bare[you] = threatBy(you);
        }
        System.arraycopy(bare, 0, heeded, 0, bare.length);
        double buck = standing.rules().get(BUCK_PASSING);
        if (buck > 0) {
            containment.contain(standing.me(), buck, bare);
        }
        System.arraycopy(bare, 0, fear, 0, fear.length);
        double[] pledge = standing.portfolio(Pledges.Of.NON_AGGRESSION);
        for (int at = 0; at < standing.partners(); at++) {
            int you = standing.partner(at);
            fear[you] = fearOf(you, pledge[you]);
            heeded[you] = heed.pledged(you, heeded[you], pledge[you]);
        }
    }

    /** Adds an ally's power against each threat, as it owes it or, where that hangs on the enemy, one by one. */
    private void stand(int ally, double owed) {
        if (owed > 0 && !standing.confined(ally)) {
            readiness.stand(ally, owed, defence);
        } else if (owed > 0) {
            double[] worth = readiness.worth(ally);
            for (int foe = 0; foe < defence.length; foe++) {
                defence[foe] += standing.aid(ally, foe) * worth[foe];
            }
        }
    }

    /** X of threats that a state holds against with some defence and some attack on it. */
    double insecurity(double[] feared, double[] mine, double[] yours) {
        double decisiveness = standing.world().get(DECISIVENESS);
        if (decisiveness == 1) {
            for (int you = 0; you < lost.length; you++) {
                double against = yours[you] + TINY;
                lost[you] = feared[you] * (against / (mine[you] + TINY + against));
            }
        } else {
            for (int you = 0; you < lost.length; you++) {
                double held = Contest.chance(mine[you], yours[you], decisiveness);
                lost[you] = feared[you] == 0 ? 0 : feared[you] * (1 - held);
            }
        }
        return Rows.sum(lost);
    }

    /** What remains of a threat under a non-aggression pledge, less what others contain of it. */
    double fearOf(int you, double nonAggression) {
        return heed.pledged(you, bare[you], nonAggression);
    }

    /** Sec of an insecurity X, at most 0, saturated by s0. */
    double saturated(double insecurity) {
        return -insecurity / (1 + insecurity * (1 / standing.world().get(INSECURITY_SATURATION)));
    }

    /** Sec of the portfolio, at most 0. */
    public double level() {
        return saturated(sum);
    }

    /** Sec were every ally trusted fully, Sec(T=1); what it exceeds {@link #level()} by is the fear of abandonment. */
    public double trusting() {
        System.arraycopy(defence, 0, trusted, 0, trusted.length);
        for (int at = 0; at < standing.partners(); at++) {
            int ally = standing.partner(at);
            distrust(ally, standing.portfolio(Pledges.Of.AID)[ally]);
        }
        return saturated(insecurity(fear, trusted, attack));
    }

    private void distrust(int ally, double owed) {
        if (owed > 0 && !standing.confined(ally)) {
            readiness.distrust(ally, owed, trusted);
        } else if (owed > 0) {
            double[] more = new double[trusted.length];
            readiness.distrust(ally, 1, more);
            for (int foe = 0; foe < trusted.length; foe++) {
                trusted[foe] += standing.aid(ally, foe) * more[foe];
            }
        }
    }

    /** Theta' of each threat under the portfolio's pledges, whatever others contain of it; shared, not to be written to. */
    public double[] heeded() {
        return heeded;
    }

    /** The same less what others contain, as it stands in X; shared, not to be written to. */
    double[] fear() {
        return fear;
    }

    /** Who is believed to have offence partners. */
    Attackers attackers() {
        return attackers;
    }

    /** D against each threat; shared, not to be written to. */
    public double[] defence() {
        return defence;
    }

    /** A of each threat; shared, not to be written to. */
    public double[] attack() {
        return attack;
    }
}
