package concert.model.treaty;

import java.util.Locale;

/**
 * Named presets of obligations, so that text, file and chart speak the field's language (model section 1). Pacts of
 * defence, offence and collective security oblige to consult and not to attack one another, as most did: ATOP codes
 * consultation in .87 and non-aggression in .82 of defence dyad-years (Leeds et al. 2002).
 */
public enum TreatyKind {
    DEFENCE("defence pact", true, Clause.HARD, 1.0, new Obligations(1, 0, 1, 0, 1, 0)),
    OFFENCE("offence pact", true, Clause.HARD, 1.0, new Obligations(1, 1, 1, 0, 1, 0)),
    ENTENTE("entente", true, Clause.SOFT, 0.5, new Obligations(.25, 0, 1, 0, .5, 0)),
    COLLECTIVE("collective security", true, Clause.HARD, 1.5, new Obligations(.5, 0, 1, 0, 1, 1)),
    NEUTRALITY("neutrality pact", false, Clause.HARD, 0.5, new Obligations(0, 0, 0, 1, .5, 0)),
    NON_AGGRESSION("non-aggression pact", false, Clause.HARD, 0.5, new Obligations(0, 0, 0, 0, 1, 0));

    private static final TreatyKind[] KINDS = values();

    private final String title;
    private final boolean alliance;
    private final Clause clause;
    private final double institution;
    private final Obligations obligations;

    TreatyKind(String title, boolean alliance, Clause clause, double institution, Obligations obligations) {
        this.title = title;
        this.alliance = alliance;
        this.clause = clause;
        this.institution = institution;
        this.obligations = obligations;
    }

    /** The kinds in their order; shared, not to be written to. */
    public static TreatyKind[] all() {
        return KINDS;
    }

    /** The kind's name in files and on the command line, such as {@code non-aggression}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind in words, such as "defence pact". */
    public String title() {
        return title;
    }

    /** Whether its members are allies; neutrality and non-aggression pacts are no alliances (model section 1). */
    public boolean alliance() {
        return alliance;
    }

    /** What the text obliges its members to. */
    public Obligations obligations() {
        return obligations;
    }

    /** The casus foederis clause a new treaty of this kind is given (E5). */
    public Clause clause() {
        return clause;
    }

    /** Factor on iota0 for a new treaty of this kind: 1.5 collective, 1 defence and offence, .5 others (E5). */
    public double institutionFactor() {
        return institution;
    }

    /** Whether it obliges to fight, as pacts of defence, offence and collective security do. */
    public boolean military() {
        return obligations.obligesToDefend();
    }

    /** Whether others who share a threat are asked to sign: it obliges to fight, but not beside an attacker (E5). */
    public boolean conference() {
        return military() && obligations.offence() == 0;
    }

    /** Whether it is directed at the threat that moved its proposer: some aid in defence, against outsiders alone. */
    public boolean aimed() {
        return obligations.defence() > 0 && obligations.offence() == 0 && !order();
    }

    /** Whether it is an order among its members, against whoever of them attacks; meant to be known, never secret. */
    public boolean order() {
        return obligations.collective() > 0;
    }

    /**
     * How many must sign: collective security is an order among several, put to a conference, never a bargain of two
     * (Claude 1962).
     */
    public int leastSignatories() {
        return order() ? 3 : 2;
    }

    /** Whether an outsider may ever ask in: not offence, and defence, collective or of more than two members (E5). */
    public boolean opensTo(int members) {
        return obligations.offence() == 0 && (military() || members > 2);
    }
}
