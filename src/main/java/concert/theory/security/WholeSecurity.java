package concert.theory.security;

import concert.model.Pledges;
import concert.theory.Standing;

/**
 * What E3 came to for a state's whole portfolio, kept while the state and others weigh treaties: the portfolio without
 * one of them differs in what that one alone pledges. Not where a treaty names its enemies, as what is owed is
 * then no number.
 */
final class WholeSecurity {
    private static final Pledges.Of[] PLEDGED = {
        Pledges.Of.AID, Pledges.Of.NON_AGGRESSION, Pledges.Of.NEUTRALITY,
    };

    private final Standing standing;
    private final SecurityRows rows;
    private final double[][] pledged;
    private int position = -1;
    private int changes;
    private int attacked;

    WholeSecurity(Standing standing) {
        this.standing = standing;
        int n = standing.view().size();
        rows = SecurityRows.of(n);
        pledged = new double[Pledges.Of.values().length][];
        for (Pledges.Of each : PLEDGED) {
            pledged[each.ordinal()] = new double[n];
        }
    }

    /** Whether it is of the state that the standing is turned to, and neither its pledges nor those that it reads changed. */
    boolean holds(Attackers attackers) {
        return position == standing.position() && attacked == attackers.count() && latest(attackers) <= changes;
    }

    /** When the state's pledges, its partners' or those of attackers changed last. */
    private int latest(Attackers attackers) {
        Pledges pledges = standing.view().pledges();
        int latest = Math.max(attackers.latest(), pledges.changed(standing.me()));
        for (int partner : pledges.partners(standing.me())) {
            latest = Math.max(latest, pledges.changed(partner));
        }
        return latest;
    }

    /** Keeps what was read for a portfolio, if that is whole. */
    void keep(SecurityRows read, Attackers attackers) {
        if (standing.without() != null) {
            return;
        }
        position = standing.confined() ? -1 : standing.position();
        changes = standing.view().pledges().changes();
        attacked = attackers.count();
        rows.copy(read);
        for (Pledges.Of each : PLEDGED) {
            double[] row = standing.portfolio(each);
            System.arraycopy(row, 0, pledged[each.ordinal()], 0, row.length);
        }
    }

    /** What was kept; shared, not to be written to. */
    SecurityRows rows() {
        return rows;
    }

    /** What the whole portfolio pledges between the state and another: aid, non-aggression or neutrality. */
    double pledged(Pledges.Of what, int you) {
        return pledged[what.ordinal()][you];
    }
}
