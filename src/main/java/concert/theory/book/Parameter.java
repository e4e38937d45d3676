package concert.theory.book;

import static concert.theory.book.Parameter.Scope.MODEL;
import static concert.theory.book.Parameter.Scope.NULL;
import static concert.theory.book.Parameter.Scope.THEORY;
import static concert.theory.book.Parameter.Scope.WORLD;

import java.util.Locale;

/**
 * The registry: every number of the model that a scenario or a theory may set, once. From it come the listing, the
 * scenario schema, the paths that can be swept and the table of the documentation. Sources give the theory or the
 * figure; "assumed" where there is none. A number that stands beside an equation in the code is part of that equation.
 */
public enum Parameter {
    LOSS_OF_STRENGTH(
            "lam", "per log(1 + 1000 km)", 0, 5, 1.0, "Boulding 1962; log distance fits the data best", WORLD, false),
    PERCEPTION_SPEED("eta", "share per year", 0.01, 1, 0.5, "assumed", WORLD, true),
    DECISIVENESS("m", "exponent", 0.1, 10, 1.0, "Hirshleifer 1989; ratio contest", WORLD, false),
    THREAT_SLOPE("thetas", "none", 0, 10, 0.6, "assumed; Theta is .45 at the reference point", WORLD, false),
    REFERENCE_CAPABILITY("rk", "share", 0.01, 1, 0.5, "assumed; a state of mean capability", WORLD, false),
    REFERENCE_PROXIMITY("rg", "proximity", 0.01, 1, 0.4, "assumed; 1500 km", WORLD, false),
    REFERENCE_OFFENCE("rp", "share", 0.01, 1, 0.5, "assumed", WORLD, false),
    REFERENCE_INTENT("rh", "probability", 0.01, 1, 0.3, "assumed; mild rivalry", WORLD, false),
    INTENT_BASE("h0", "log odds", -10, 10, -3.0, "assumed; a neutral neighbour has h = .05", THEORY, false),
    INTENT_AFFINITY("hA", "log odds", 0, 10, 1.0, "assumed", THEORY, false),
    INTENT_REVISIONISM("hT", "log odds", 0, 10, 1.5, "assumed", THEORY, false),
    INTENT_RIVALRY("hW", "log odds", 0, 10, 2.0, "assumed; strongest observable", THEORY, false),
    INTENT_DEMOCRACY("hD", "log odds", 0, 10, 0.0, "Doyle 1986 for democratic-peace; value assumed", THEORY, false),
    INTENT_TRADE("hB", "log odds", 0, 10, 0.0, "Keohane 1984 for institutionalism; value assumed", THEORY, false),
    PLEDGE_EFFECT(
            "mu", "share", 0, 1, 0.6, "assumed; a fully trusted pledge removes this share of intent", THEORY, false),
    INSTITUTION_BASE("g0", "value", 0, 5, 0.3, "assumed", WORLD, false),
    INSTITUTION_TRADE("g1", "value", 0, 5, 0.5, "assumed", WORLD, false),
    INSTITUTION_UPKEEP("c0", "share of solo effort", 0, 5, 0.3, "assumed", WORLD, false),
    ENTRAPMENT_SCALE("cW", "value", 0, 50, 4.0, "assumed; scales rare war to dSec", WORLD, false),
    MINIMUM_REVISIONISM(
            "thmin", "theta", 0, 1, 0.0, "Mearsheimer 2001 for offensive-realism; value assumed", THEORY, false),
    BUCK_PASSING("buck", "share", 0, 1, 0.0, "Mearsheimer 2001 for offensive-realism; value assumed", THEORY, false),
    VOTING_WEIGHT("omega", "share", 0, 1, 0.5, "assumed; half equal voice, half by capability", WORLD, false),
    ADMISSION_COST("cons", "value", 0, 5, 0.05, "assumed", THEORY, false),
    ATTENTION_COST("cport", "value", 0, 5, 0.08, "assumed; per treaty held", THEORY, false),
    INSECURITY_SATURATION(
            "s0", "threat", 0.01, 1000000000, 3.0, "assumed; a very large value is the linear form", WORLD, false),
    PRECISION("beta", "1/value", 0, 10000, 12.0, "McKelvey & Palfrey 1995; value assumed", THEORY, false),
    SIGNING_COST("csign", "value", 0, 5, 0.02, "assumed", THEORY, false),
    SIGNING_COST_DEPTH("csd", "value per depth", 0, 5, 0.05, "assumed", THEORY, false),
    MOVE_RATE("alpha", "moves per year", 0, 1, 0.15, "assumed; rate of the null model", THEORY, true),
    EXIT_RATE("ax", "per year", 0, 1, 0.25, "assumed", THEORY, true),
    SUNK_COST("x0", "value", -5, 5, 0.1, "assumed", THEORY, false),
    EXIT_COST_INSTITUTION("xI", "value per iota", 0, 5, 0.1, "Keohane 1984; value assumed", THEORY, false),
    EXIT_COST_DEMOCRACY(
            "xD", "value per d", 0, 5, 0.0, "Gaubatz 1996 for democratic-peace; value assumed", THEORY, false),
    AUDIENCE_COST("xR", "value per belief", 0, 5, 0.1, "Fearon 1994; value assumed", THEORY, false),
    PARTIAL_TERMS_KNOWN("qpart", "share", 0, 1, 0.5, "assumed", WORLD, false),
    LEAK_RATE("leak", "per year and half member", 0, 1, 0.03, "assumed", WORLD, true),
    SECRET_BELIEF("bsec", "probability", 0, 1, 0.1, "assumed", WORLD, false),
    MEAN_OBLIGATION("obar", "obligation", 0, 1, 0.3, "assumed", WORLD, false),
    CRISIS_RATE("ac", "per directed pair and year", 0, 1, 0.2, "assumed", WORLD, true),
    IDLE_CHALLENGE("ci", "share", 0, 1, 0.0, "assumed; 1 lets those challenge who have nothing to win", WORLD, false),
    CRISIS_PRECISION("bc", "1/value", 0, 1000, 8.0, "assumed", WORLD, false),
    CHALLENGE_COST("cj", "value", 0, 5, 0.45, "assumed", WORLD, false),
    TRADE_LOST("wb", "value", 0, 5, 0.3, "assumed", WORLD, false),
    WAR_COST("cw", "probability", 0, 1, 0.12, "Fearon 1995; value assumed; each side", WORLD, false),
    COMMITMENT_FAILURE("eps", "per crisis", 0, 1, 0.1, "Fearon 1995; value assumed", WORLD, false),
    ESTIMATE_ERROR("sp", "probability", 0, 1, 0.08, "assumed; private error of each p", WORLD, false),
    STAKE_RIVALRY("gW", "value", 0, 5, 0.9, "assumed", WORLD, false),
    STAKE_REVISIONISM("gT", "value", 0, 5, 0.5, "assumed", WORLD, false),
    STAKE_DISLIKE("gA", "value", 0, 5, 0.4, "assumed", WORLD, false),
    SOLO_EFFORT("a0", "share of economy", 0.001, 0.9, 0.04, "assumed", WORLD, false),
    EFFORT_RESPONSE("psi", "per unit of threat", 0, 10, 0.15, "assumed", WORLD, false),
    PRIVATE_SHARE("delta", "share", 0, 1, 0.35, "Sandler & Hartley 2001; value assumed", WORLD, false),
    CAPABILITY_SPEED("rK", "per year", 0, 1, 0.08, "assumed", WORLD, true),
    CONTRIBUTION_COST("cq", "mean capability", 0.001, 100, 0.3, "assumed", WORLD, false),
    OBLIGATION_WEIGHT("rho", "value", 0, 5, 0.35, "assumed", WORLD, false),
    WAR_RELUCTANCE("v0", "value", -5, 5, 0.6, "assumed; political cost of war", WORLD, false),
    LOYALTY_NOISE("sv", "value", 0, 5, 0.3, "assumed; honours 60-95 %", WORLD, false),
    HARD_SHARE("qhard", "share of capability", 0, 1, 0.15, "assumed", WORLD, false),
    FORCE_SHARE("qforce", "share of capability", 0, 1, 0.05, "assumed", WORLD, false),
    JOINING_THRESHOLD("sjoin", "value", -5, 5, 0.85, "assumed", WORLD, false),
    WAR_LOSS("loss", "share of capability", 0, 1, 0.25, "assumed; winners lose 40 % of it", WORLD, false),
    CONQUEST_CHANCE("pconq", "probability", 0, 1, 0.15, "assumed; at three to one", WORLD, false),
    REPUTATION_STEP("fR", "share", 0, 1, 0.15, "assumed", WORLD, false),
    TRUST_STEP("fT", "share", 0, 1, 0.3, "assumed", WORLD, false),
    TRUST_GROWTH("eT", "per iota and year", 0, 1, 0.03, "assumed", WORLD, true),
    SOCIALISATION("es", "per iota and year", 0, 1, 0.0, "Adler & Barnett 1998; value assumed", THEORY, true),
    AFFINITY_LOST_FIGHTING("ew", "affinity", 0, 2, 0.3, "assumed", WORLD, false),
    STRUCTURAL_BALANCE(
            "eb", "per year", 0, 1, 0.0, "Heider 1946; off by default; must stay under affinity-return", WORLD, true),
    AFFINITY_RETURN("e0", "per year", 0, 1, 0.05, "assumed", WORLD, true),
    RIVALRY_DECAY("eW", "per year", 0, 1, 0.009, "assumed", WORLD, true),
    RIVALRY_CRISIS("Wup", "rivalry", 0, 1, 0.05, "assumed", WORLD, false),
    RIVALRY_AFFINITY("kW", "affinity", 0, 2, 0.6, "assumed", WORLD, false),
    COHESION_FLOOR("f0", "share", 0, 1, 0.35, "assumed", WORLD, false),
    COHESION_IDENTITY("f1", "share", 0, 1, 0.4, "assumed", WORLD, false),
    COMMON_THREAT_SCALE("th0", "threat", 0.001, 10, 0.3, "assumed", WORLD, false),
    INTEROPERABILITY("I0", "share", 0.001, 1, 0.3, "assumed; above 0 or no pact ever gives aid", WORLD, false),
    INTEROPERABILITY_GAIN("chi", "per iota and year", 0, 1, 0.06, "assumed", WORLD, true),
    INTEROPERABILITY_DECAY("eI", "per year", 0, 1, 0.02, "assumed", WORLD, true),
    INTEROPERABILITY_WAR("iwar", "share", 0, 1, 0.1, "assumed", WORLD, false),
    QUOTA("quota", "share of votes", 0, 1, 1.0, "assumed; 1 is consensus", WORLD, false),
    TERM("term", "years", 0, 10000, 0.0, "model section 4; 0 is indefinite", WORLD, false),
    INSTITUTION("iota0", "iota", 0, 1, 0.2, "assumed; .1 before 1945, .4 to .8 after", WORLD, false),
    SECRET_SHARE("pubsec", "share", 0, 1, 0.1, "Kuo 2020; .6 in 1890, .15 in 1933, .03 after 1949", WORLD, false),
    PARTIAL_SHARE("pubpart", "share", 0, 1, 0.1, "Kuo 2020; .3 in 1890, .15 in 1933, .1 after 1949", WORLD, false),
    AFFINITY_SEEN("aseen", "share", 0, 1, 1.0, "Waltz 1979: 0 is blind to affinity", THEORY, false),
    FIRST_TRUST("T0", "trust", 0, 1, 0.6, "assumed", THEORY, false),
    TRUST_DEMOCRACY("TD", "trust", 0, 2, 0.0, "Doyle 1986 for democratic-peace; value assumed", THEORY, false),
    TRUST_AFFINITY("TA", "trust", 0, 2, 0.2, "assumed", THEORY, false),
    TRUST_RIVALRY("TW", "trust", 0, 2, 0.3, "assumed", THEORY, false),
    HISTORICAL_CAPABILITY(
            "driveK", "switch", 0, 1, 0.0, "1 reads capability from the scenario's drivers", WORLD, false),
    WINNERS_LOSS("lossw", "share of war-loss", 0, 1, 0.4, "assumed", MODEL, false),
    CRUSHING_SUPERIORITY("crush", "ratio of power", 1, 1000, 3.0, "assumed; from it on conquest", MODEL, false),
    SPOILS("spoil", "share of capability", 0, 1, 0.3, "assumed; of the conquered", MODEL, false),
    WARS_PER_CRISIS("wpc", "share of crises", 0, 1, 0.3, "assumed; in Pdef and Poff", MODEL, false),
    WAR_CHANCE_MEMORY("kept", "share kept", 0, 1, 0.8, "assumed; of Pdef and Poff, from year to year", MODEL, false),
    FIRST_WAR_CHANCE("P0", "probability", 0, 1, 0.05, "assumed; Pdef and Poff at first", MODEL, false),
    JOINING_SCRUPLE("scruple", "obligation", 0, 1, 0.4, "assumed; non-aggression keeps out", MODEL, false),
    WILLINGNESS("will", "value", 0, 5, 0.1, "assumed; v beyond the net stake", MODEL, false),
    CONFERENCE_THREAT("thconf", "threat", 0, 1, 0.3, "assumed; grave enough to meet", MODEL, false),
    BANDWAGON_THREAT("thband", "threat", 0, 1, 0.3, "assumed; grave enough to bandwagon", MODEL, false),
    BUCK_PASSING_THREAT("thbuck", "threat", 0, 1, 0.1, "assumed; enough to pass the buck", MODEL, false),
    TARGET_THREAT("thgone", "threat", 0, 1, 0.1, "assumed; below it a target is gone", MODEL, false),
    GENERAL_INSTITUTION("iotagen", "iota", 0, 1, 0.5, "assumed; seeks new targets", MODEL, false),
    BROKEN_TRUST("dT", "trust", 0, 1, 0.2, "assumed; fall that is a cause of exit", MODEL, false),
    RIVALRY_WAR("Wwar", "rivalry", 0, 1, 0.1, "assumed; rise by fighting", MODEL, false),
    INTEROPERABILITY_REST("Irest", "share", 0, 1, 0.2, "assumed; what I decays to", MODEL, false),
    TRUST_MARGIN("Tmin", "trust", 0, 0.5, 0.02, "assumed; from 0 and 1, as learned", MODEL, false),
    FIRST_TRUST_MARGIN("T0min", "trust", 0, 0.5, 0.05, "assumed; from 0 and 1, at first", MODEL, false),
    TRUST_DEMOCRACY_ORIGIN("dd0", "d squared", 0, 1, 0.25, "assumed; middling regimes", MODEL, false),
    APPETITE_FLOOR("gmin", "theta", -1, 1, 0.05, "assumed; above it offence pacts", MODEL, false),
    QUARREL_BASE("q0", "rivalry", 0, 5, 0.2, "assumed; in the choice of targets", MODEL, false),
    SPENDING_CEILING("amax", "share", 0.01, 0.99, 0.9, "assumed; largest appetite a", MODEL, false),
    ARMED_PLEDGE("armed", "obligation", 0, 1, 0.2, "assumed; stands against its threat", MODEL, false),
    UNARMED_SHARE("unarmed", "share", 0, 1, 0.3, "assumed; of power, without such a pledge", MODEL, false),
    DEPTH_CONSULTATION("depcon", "depth", 0, 1, 0.4, "assumed; to fight is 1", MODEL, false),
    DEPTH_COLLECTIVE("depcol", "depth", 0, 1, 0.7, "assumed; to fight is 1", MODEL, false),
    DEPTH_NEUTRALITY("depneu", "depth", 0, 1, 0.2, "assumed; to fight is 1", MODEL, false),
    DEPTH_NON_AGGRESSION("depnag", "depth", 0, 1, 0.1, "assumed; to fight is 1", MODEL, false),
    NON_AGGRESSION_BINDS("nagbind", "obligation", 0, 1, 0.9, "assumed", MODEL, false),
    HOSTILE_COHESION("hostile", "share", 0, 1, 0.5, "assumed; Cs between foes", MODEL, false),
    OPPORTUNITY_DISTANCE(
            "oD", "per log(1 + 1000 km)", 0, 10, 1.5, "tried by hand on 1816-1913; `fit` estimates it", NULL, false),
    OPPORTUNITY_RELIEF("oR", "share", 0, 1, 0.7, "tried by hand on 1816-1913; `fit` estimates it", NULL, false),
    OPPORTUNITY_PAST_PACT(
            "oP", "log odds", -10, 10, 0.7, "tried by hand on 1816-1913; `fit` estimates it", NULL, false),
    OPPORTUNITY_COMRADES("oC", "log odds", -10, 10, 2.0, "tried by hand on 1816-1913; `fit` estimates it", NULL, false);

    /** Whose a parameter is. */
    public enum Scope {
        /** Of the world: set by the scenario only. */
        WORLD,
        /** Of a theory, read from the state that judges; the scenario may set it for every theory. */
        THEORY,
        /** Of the model: a number in its rules, fixed unless a scenario or a sweep sets it. */
        MODEL,
        /** Of the null of opportunity, which theories are measured by: no run reads it and no file sets it. */
        NULL
    }

    private static final Parameter[] ALL = values();
    private final String symbol;
    private final String unit;
    private final double least;
    private final double most;
    private final double standard;
    private final String source;
    private final Scope scope;
    private final boolean yearly;

    Parameter(
            String symbol,
            String unit,
            double least,
            double most,
            double standard,
            String source,
            Scope scope,
            boolean yearly) {
        this.symbol = symbol;
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.standard = standard;
        this.source = source;
        this.scope = scope;
        this.yearly = yearly;
    }

    /** The parameters in their order; shared, not to be written to. */
    public static Parameter[] all() {
        return ALL;
    }

    /** The parameter of that name in files, or null. */
    public static Parameter of(String key) {
        for (Parameter each : ALL) {
            if (each.key().equals(key)) {
                return each;
            }
        }
        return null;
    }

    /** The name in files and on the command line, such as {@code loss-of-strength}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The symbol in the equations. */
    public String symbol() {
        return symbol;
    }

    /** Unit or range in words, such as "per year"; empty for a bare number. */
    public String unit() {
        return unit;
    }

    /** The smallest value allowed. */
    public double least() {
        return least;
    }

    /** The largest value allowed. */
    public double most() {
        return most;
    }

    /** The value when nobody sets it. */
    public double standard() {
        return standard;
    }

    /** Where its default is from: a work of the literature, data, or an assumption. */
    public String source() {
        return source;
    }

    /** Whether it may differ by theory, belongs to the world, or is a number of the model's own. */
    public Scope scope() {
        return scope;
    }

    /** Whether it is a rate per year, to be converted when ticks are shorter. */
    public boolean yearly() {
        return yearly;
    }
}
