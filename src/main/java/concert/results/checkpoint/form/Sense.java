package concert.results.checkpoint.form;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/**
 * What each number of a checkpoint may be, by the name of the record's component, or of the component alone. What is
 * not named may be any number that is finite or absent, and whole numbers up to a thousand million.
 */
public enum Sense {
    /** A state's index. */
    STATE,
    /** A state's index, or -1 for none. */
    STATE_OR_NONE,
    /** A treaty's running number. */
    TREATY,
    /** A treaty's running number, or -1 for none. */
    TREATY_OR_NONE,
    /** A tick that is over, or one before the first. */
    TICK,
    /** How often, or how many, or -1. */
    COUNT,
    /** A number in [0,1]. */
    SHARE,
    /** A number in [0,1], or none as long as nobody has read it. */
    CHANCE,
    /** A number in [-1,1]. */
    SIGNED,
    /** A number that is not negative. */
    POSITIVE,
    /** Any finite number. */
    FINITE,
    /** Any finite number, or none. */
    ANY;

    /** The largest count. */
    private static final int MANY = 1_000_000_000;

    /** Room for what rounding adds to a share. */
    private static final double SLACK = 1e-9;

    private static final Map<String, Sense> BY_NAME = Map.ofEntries(
            entry("state", STATE),
            entry("other", STATE_OR_NONE),
            entry("partner", STATE_OR_NONE),
            entry("met", STATE_OR_NONE),
            entry("topThreat", STATE_OR_NONE),
            entry("feared", STATE_OR_NONE),
            entry("overlord", STATE_OR_NONE),
            entry("gravest", STATE_OR_NONE),
            entry("attacker", STATE),
            entry("defender", STATE),
            entry("members", STATE),
            entry("founders", STATE),
            entry("targets", STATE),
            entry("against", STATE),
            entry("defence", SHARE),
            entry("consultation", SHARE),
            entry("neutrality", SHARE),
            entry("nonAggression", SHARE),
            entry("collective", SHARE),
            entry("treaty", TREATY_OR_NONE),
            entry("held", TREATY),
            entry("Pact.id", TREATY),
            entry("TreatySnapshot.id", TREATY),
            entry("tick", TICK),
            entry("signed", TICK),
            entry("founded", TICK),
            entry("joined", TICK),
            entry("renewed", TICK),
            entry("ended", TICK),
            entry("left", TICK),
            entry("Tally.signed", COUNT),
            entry("Tally.joined", COUNT),
            entry("Tally.left", COUNT),
            entry("belief", SHARE),
            entry("attackerBelief", SHARE),
            entry("defenderBelief", SHARE),
            entry("defenderChance", SHARE),
            entry("probability", SHARE),
            entry("interoperability", SHARE),
            entry("tactical", SHARE),
            entry("strategic", SHARE),
            entry("operational", SHARE),
            entry("cohesion", SHARE),
            entry("institution", SHARE),
            entry("voting", SHARE),
            entry("quota", SHARE),
            entry("regime", SHARE),
            entry("offence", SHARE),
            entry("reputation", SHARE),
            entry("attackedChance", CHANCE),
            entry("attackingChance", CHANCE),
            entry("trade", SHARE),
            entry("proximity", SHARE),
            entry("rivalry", SHARE),
            entry("threat", SHARE),
            entry("stake", SHARE),
            entry("fear", SHARE),
            entry("identity", SHARE),
            entry("place", SHARE),
            entry("losses", SHARE),
            entry("share", SHARE),
            entry("partialKnown", SHARE),
            entry("meanObligation", SHARE),
            entry("trust", SHARE),
            entry("revisionism", SIGNED),
            entry("affinity", SIGNED),
            entry("affinityAtRest", SIGNED),
            entry("capability", POSITIVE),
            entry("economy", POSITIVE),
            entry("effort", POSITIVE),
            entry("soloEffort", POSITIVE),
            entry("distance", POSITIVE),
            entry("border", SHARE),
            entry("rivalryDriven", SHARE),
            entry("sincePact", ANY),
            entry("sinceComrades", ANY),
            entry("attackerPower", POSITIVE),
            entry("defenderPower", POSITIVE),
            entry("contributed", POSITIVE),
            entry("parents", STATE),
            entry("into", STATE),
            entry("Newcomer.regime", ANY),
            entry("Newcomer.revisionism", ANY),
            entry("Newcomer.offence", ANY),
            entry("Newcomer.reputation", ANY),
            entry("Tie.rivalry", ANY),
            entry("Tie.trade", ANY),
            entry("Tie.affinity", ANY),
            entry("Tie.trust", ANY),
            entry("warChance", CHANCE),
            entry("will", CHANCE),
            entry("terms", FINITE),
            entry("values", FINITE));

    /** What may be absent. */
    private static final Set<String> OPTIONAL = Set.of(
            "Decision.kind",
            "States.stance[]",
            "TreatySnapshot.cause",
            "MembershipSnapshot.cause",
            "MembershipSnapshot.terms");

    /** The sense of a component, by {@code Record.component}. */
    static Sense of(String name, boolean whole) {
        Sense known = BY_NAME.getOrDefault(name, BY_NAME.get(name.substring(name.lastIndexOf('.') + 1)));
        return known != null ? known : whole ? COUNT : ANY;
    }

    /** The sense of a column of a world; tables of what is pledged hold shares. */
    static Sense ofColumn(String name) {
        return BY_NAME.getOrDefault(name, SHARE);
    }

    /** Whether a component may hold nothing. */
    static boolean optional(String name) {
        return OPTIONAL.contains(name);
    }

    /** The largest value of a whole number. */
    private int most(Extent extent) {
        return switch (this) {
            case STATE, STATE_OR_NONE -> extent.states() - 1;
            case TREATY, TREATY_OR_NONE -> extent.treaties();
            case TICK -> extent.ticks();
            default -> MANY;
        };
    }

    private int least() {
        return switch (this) {
            case STATE -> 0;
            case TREATY -> 1;
            case TICK -> -MANY;
            default -> -1;
        };
    }

    /** Refuses a whole number that cannot be. */
    void check(String name, int value, Extent extent) throws DamagedException {
        if (value < least() || value > most(extent)) {
            throw new DamagedException("damaged: " + name + " is " + value);
        }
    }

    /** Refuses a number that cannot be. */
    void check(String name, double value) throws DamagedException {
        boolean sound = switch (this) {
            case SHARE -> value >= -SLACK && value <= 1 + SLACK;
            case CHANCE -> Double.isNaN(value) || value >= -SLACK && value <= 1 + SLACK;
            case SIGNED -> value >= -1 - SLACK && value <= 1 + SLACK;
            case POSITIVE -> value >= 0 && value <= Double.MAX_VALUE;
            case FINITE -> Double.isFinite(value);
            default -> !Double.isInfinite(value);
        };
        if (!sound) {
            throw new DamagedException("damaged: " + name + " is " + value);
        }
    }
}
