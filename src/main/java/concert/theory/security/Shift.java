package concert.theory.security;

import concert.model.Pledges;
import concert.model.View;
import concert.model.treaty.Obligations;
import concert.theory.Pact;
import concert.theory.Standing;

/** What a treaty would change in E3, dSec: aid beyond what is owed already, and what its pledges make smaller. */
public final class Shift {
    private final Standing standing;
    private final View view;
    private final Security security;
    private final Readiness readiness;
    private final double[] fear;
    private final double[] defence;
    private final double[] attack;

    /** The changes to whomever the standing is turned to; security and readiness are of the same standing. */
    public Shift(Standing standing, Security security, Readiness readiness) {
        this.standing = standing;
        this.view = standing.view();
        this.security = security;
        this.readiness = readiness;
        this.fear = new double[view.size()];
        this.defence = new double[view.size()];
        this.attack = new double[view.size()];
    }

    /** The change of Sec that a pact would bring to the portfolio. */
    public double of(Pact pact) {
        security.read();
        System.arraycopy(security.fear(), 0, fear, 0, fear.length);
        System.arraycopy(security.defence(), 0, defence, 0, defence.length);
        System.arraycopy(security.attack(), 0, attack, 0, attack.length);
        for (int member : pact.members()) {
            if (member != standing.me()) {
                aid(pact, member);
                pledge(member, pact.owed(member));
            }
        }
        return security.saturated(security.insecurity(fear, defence, attack)) - security.level();
    }

    /** Adds the power of a member's aid beyond what it owes already. */
    private void aid(Pact pact, int member) {
        double most = pact.aid(member);
        if (most == 0) {
            return;
        }
        double owed = standing.portfolio(Pledges.Of.AID)[member];
        if (!pact.commitments().confined() && !standing.confined(member)) {
            if (most > owed) {
                readiness.stand(member, most - owed, defence);
            }
            return;
        }
        double[] worth = readiness.worth(member);
        for (int foe = 0; foe < defence.length; foe++) {
            double more = pact.aid(member, foe) - standing.aid(member, foe);
            defence[foe] += more > 0 ? more * worth[foe] : 0;
        }
    }

    private void pledge(int you, Obligations owed) {
        if (owed.nonAggression() > standing.portfolio(Pledges.Of.NON_AGGRESSION)[you] && fear[you] > 0) {
            fear[you] = security.fearOf(you, owed.nonAggression());
        }
        double more = owed.neutrality() - standing.portfolio(Pledges.Of.NEUTRALITY)[you];
        if (more > 0) {
            security.attackers().engage(attack, you, -more);
        }
    }
}
