package concert.theory.book;

import static concert.theory.book.Scope.MODEL;
import static concert.theory.book.Scope.THEORY;
import static concert.theory.book.Scope.WORLD;

import java.util.Locale;

/**
 * The registry: every number of the model that a scenario or a theory may set, once. From it come the listing, the
 * scenario schema, the paths that can be swept and the table of the documentation. A number in the code is its equation's.
 */
public enum Parameter {
    LOSS_OF_STRENGTH("lam", "per log(1 + 1000 km)", 0, 5, 1.0, "Boulding 1962; log distance fits the data best", WORLD),
    PERCEPTION_SPEED("eta", "share per year", 0.01, 1, 0.5, "assumed", WORLD),
    DECISIVENESS("m", "exponent", 0.1, 10, 1.0, "Hirshleifer 1989; ratio contest", WORLD),
    THREAT_SLOPE("thetas", "none", 0, 10, 0.6, "assumed; Theta is .45 at the reference point", WORLD),
    REFERENCE_CAPABILITY("rk", "share", 0.01, 1, 0.5, "assumed; a state of mean capability", WORLD),
    REFERENCE_PROXIMITY("rg", "proximity", 0.01, 1, 0.4, "assumed; 1500 km", WORLD),
    REFERENCE_OFFENCE("rp", "share", 0.01, 1, 0.5, "assumed", WORLD),
    REFERENCE_INTENT("rh", "probability", 0.01, 1, 0.3, "assumed; mild rivalry", WORLD),
    PREPONDERANCE("pi", "share", 0, 1, 0.0, "Waltz 1979 for balance-of-power; value assumed", THEORY),
    INTENT_BASE("h0", "log odds", -10, 10, -3.0, "assumed; a neutral neighbour has h = .05", THEORY),
    INTENT_AFFINITY("hA", "log odds", 0, 10, 1.0, "assumed", THEORY),
    INTENT_REVISIONISM("hT", "log odds", 0, 10, 1.5, "assumed", THEORY),
    INTENT_RIVALRY("hW", "log odds", 0, 10, 2.0, "assumed; strongest observable", THEORY),
    INTENT_DEMOCRACY("hD", "log odds", 0, 10, 0.0, "Doyle 1986 for democratic-peace; value assumed", THEORY),
    INTENT_TRADE("hB", "log odds", 0, 10, 0.0, "Keohane 1984 for institutionalism; value assumed", THEORY),
    INTENT_LIKE_APPETITE("hS", "log odds", 0, 20, 0.0, "Schweller 1994; value assumed", THEORY),
    PLEDGE_EFFECT("mu", "share", 0, 1, 0.6, "assumed; a fully trusted pledge removes this share of intent", THEORY),
    INSTITUTION_BASE("g0", "value", 0, 5, 0.3, "assumed", WORLD),
    INSTITUTION_TRADE("g1", "value", 0, 5, 0.5, "assumed", WORLD),
    INSTITUTION_UPKEEP("c0", "share of solo effort", 0, 5, 0.3, "assumed", WORLD),
    ENTRAPMENT_SCALE("cW", "value", 0, 50, 4.0, "assumed; scales rare war to dSec", WORLD),
    MINIMUM_REVISIONISM("thmin", "theta", 0, 1, 0.0, "Mearsheimer 2001 for offensive-realism; value assumed", THEORY),
    BUCK_PASSING("buck", "share", 0, 1, 0.0, "Mearsheimer 2001 for offensive-realism; value assumed", THEORY),
    AID_BY_STAKE("rs", "share", 0, 1, 0.5, "Press 2005, against Mercer 1996; value assumed", THEORY),
    VOTING_WEIGHT("omega", "share", 0, 1, 0.5, "assumed; half equal voice, half by capability", WORLD),
    ADMISSION_COST("cons", "value", 0, 5, 0.27, "assumed", WORLD),
    OBJECTION("objection", "value per iota", 0, 5, 0.8, "assumed; cost of breaking the silence", WORLD),
    ATTENTION_COST("cport", "value", 0, 5, 0.1, "assumed; per treaty held", WORLD),
    CAPACITY("n0", "treaties", 0, 100, 2, "assumed; a state can look after", WORLD),
    CAPACITY_SLOPE("na", "treaties", 0, 100, 2, "assumed; by the root of power", WORLD),
    INSECURITY_SATURATION("s0", "threat", 0.01, 1000000000, 3.0, "assumed; very large is linear", WORLD),
    PRECISION("beta", "1/value", 0, 10000, 2, "McKelvey & Palfrey 1995; value assumed", THEORY),
    SIGNING_COST("csign", "value", 0, 5, 0.4, "assumed", WORLD),
    SIGNING_COST_DEPTH("csd", "value per depth", 0, 5, 0.1, "assumed", WORLD),
    MOVE_RATE("alpha", "moves per year", 0, 1, 0.1, "assumed; rate of the null model", WORLD),
    ATTENTION("at", "partners", 0, 10000, 8, "assumed; considered in a tick; 0 is all", WORLD),
    CONFERENCE_RATE("conf", "share of offers", 0, 1, 0.15, "ATOP: 84 % of treaties are bilateral", WORLD),
    SETTLING("settling", "ticks", 0, 10000, 1, "assumed; first ticks without signing", WORLD),
    EXIT_RATE("ax", "per year", 0, 1, 0.15, "assumed", WORLD),
    SUNK_COST("x0", "value", -5, 5, 0.9, "assumed", THEORY),
    EXIT_COST_INSTITUTION("xI", "value per iota", 0, 5, 0.5, "Keohane 1984; value assumed", THEORY),
    EXIT_COST_DEMOCRACY("xD", "value per d", 0, 5, 0.0, "Gaubatz 1996 for democratic-peace; value assumed", THEORY),
    AUDIENCE_COST("xR", "value per belief", 0, 5, 0.5, "Fearon 1994; value assumed", THEORY),
    PARTIAL_TERMS_KNOWN("qpart", "share", 0, 1, 0.5, "assumed", WORLD),
    LEAK_RATE("leak", "per year and half member", 0, 1, 0.03, "assumed", WORLD),
    SECRET_BELIEF("bsec", "probability", 0, 1, 0.1, "assumed", WORLD),
    MEAN_OBLIGATION("obar", "obligation", 0, 1, 0.3, "assumed", WORLD),
    CRISIS_RATE("ac", "per directed pair and year", 0, 1, 0.45, "assumed", WORLD),
    IDLE_CHALLENGE("ci", "share", 0, 1, 0.0, "assumed; 1 lets those challenge who have nothing to win", WORLD),
    CRISIS_PRECISION("bc", "1/value", 0, 1000, 8.0, "assumed", WORLD),
    CHALLENGE_COST("cj", "value", 0, 5, 0.45, "assumed", WORLD),
    TRADE_LOST("wb", "value", 0, 5, 0.3, "assumed", WORLD),
    WAR_COST("cw", "probability", 0, 1, 0.12, "Fearon 1995; value assumed; each side", WORLD),
    NUCLEAR_COST("cn", "probability", 0, 10, 1, "assumed; between nuclear states", WORLD),
    COMMITMENT_FAILURE("eps", "per crisis", 0, 1, 0.05, "Fearon 1995; value assumed", WORLD),
    MUTUAL_FEAR("e2", "share", 0, 100, 1, "assumed; fear makes commitment fail", WORLD),
    ESTIMATE_ERROR("sp", "probability", 0, 1, 0.08, "assumed; private error of each p", WORLD),
    STAKE_RIVALRY("gW", "value", 0, 5, 0.9, "assumed", WORLD),
    STAKE_REVISIONISM("gT", "value", 0, 5, 0.5, "assumed", WORLD),
    STAKE_DISLIKE("gA", "value", 0, 5, 0.4, "assumed", WORLD),
    STAKE_FEAR("gF", "value", 0, 5, 0.3, "Jervis 1978; Copeland 2000; value assumed", WORLD),
    SOLO_EFFORT("a0", "share of economy", 0.001, 0.9, 0.04, "assumed", WORLD),
    EFFORT_RESPONSE("psi", "per unit of threat", 0, 10, 0.15, "assumed", WORLD),
    PRIVATE_SHARE("delta", "share", 0, 1, 0.35, "Sandler & Hartley 2001; value assumed", WORLD),
    CAPABILITY_SPEED("rK", "per year", 0, 1, 0.08, "assumed", WORLD),
    CONTRIBUTION_COST("cq", "mean capability", 0.001, 100, 0.3, "assumed", WORLD),
    OBLIGATION_WEIGHT("rho", "value", 0, 5, 0.2, "assumed", WORLD),
    WAR_RELUCTANCE("v0", "value", -5, 5, 0.6, "assumed; political cost of war", WORLD),
    LOYALTY_NOISE("sv", "value", 0, 5, 0.3, "assumed; honours 60-95 %", WORLD),
    HARD_SHARE("qhard", "share of capability", 0, 1, 0.15, "assumed", WORLD),
    FORCE_SHARE("qforce", "share of capability", 0, 1, 0.05, "assumed", WORLD),
    JOINING_THRESHOLD("sjoin", "value", -5, 5, 0.85, "assumed", WORLD),
    WAR_LOSS("loss", "share of capability", 0, 1, 0.25, "assumed; winners lose 40 % of it", WORLD),
    CONQUEST_CHANCE("pconq", "probability", 0, 1, 0.15, "assumed; at three to one", WORLD),
    REPUTATION_STEP("fR", "share", 0, 1, 0.15, "assumed", WORLD),
    TRUST_STEP("fT", "share", 0, 1, 0.3, "assumed", WORLD),
    TRUST_GROWTH("eT", "per iota and year", 0, 1, 0.03, "assumed", WORLD),
    SOCIALISATION("es", "per iota and year", 0, 1, 0.0, "Adler & Barnett 1998; value assumed", THEORY),
    AFFINITY_LOST_FIGHTING("ew", "affinity", 0, 2, 0.3, "assumed", WORLD),
    STRUCTURAL_BALANCE("eb", "per year", 0, 1, 0.0, "Heider 1946; must stay under affinity-return", WORLD),
    AFFINITY_RETURN("e0", "per year", 0, 1, 0.15, "assumed", WORLD),
    RIVALRY_DECAY("eW", "per year", 0, 1, 0.009, "assumed", WORLD),
    RIVALRY_CRISIS("Wup", "rivalry", 0, 1, 0.05, "assumed", WORLD),
    RIVALRY_AFFINITY("kW", "affinity", 0, 2, 0, "1872-1913: counted in intent and trust", WORLD),
    COHESION_FLOOR("f0", "share", 0, 1, 0.35, "assumed", WORLD),
    COHESION_IDENTITY("f1", "share", 0, 1, 0.4, "assumed", WORLD),
    COMMON_THREAT_SCALE("th0", "threat", 0.001, 10, 0.6, "assumed", WORLD),
    INTEROPERABILITY("I0", "share", 0.001, 1, 0.3, "assumed; above 0 or no pact ever gives aid", WORLD),
    INTEROPERABILITY_GAIN("chi", "per iota and year", 0, 1, 0.06, "assumed", WORLD),
    INTEROPERABILITY_DECAY("eI", "per year", 0, 1, 0.02, "assumed", WORLD),
    INTEROPERABILITY_WAR("iwar", "share", 0, 1, 0.1, "assumed", WORLD),
    QUOTA("quota", "share of votes", 0, 1, 1.0, "assumed; 1 is consensus", WORLD),
    TERM("term", "years", 0, 10000, 0.0, "model section 4; 0 is indefinite", WORLD),
    INSTITUTION("iota0", "iota", 0, 1, 0.2, "assumed; .1 before 1945, .4 to .8 after", WORLD),
    INSTITUTION_GROWTH("gI", "per year", 0, 1, 0.04, "Wallander 2000; Haftel & Thompson 2006; value assumed", WORLD),
    SECRET_SHARE("pubsec", "share", 0, 1, 0.1, "Kuo 2020; .6 in 1890, .15 in 1933, .03 after 1949", WORLD),
    PARTIAL_SHARE("pubpart", "share", 0, 1, 0.1, "Kuo 2020; .3 in 1890, .15 in 1933, .1 after 1949", WORLD),
    AFFINITY_SEEN("aseen", "share", 0, 1, 1.0, "Waltz 1979: 0 is blind to affinity", THEORY),
    FIRST_TRUST("T0", "trust", 0, 1, 0.6, "assumed", THEORY),
    TRUST_DEMOCRACY("TD", "trust", 0, 2, 0.0, "Doyle 1986 for democratic-peace; value assumed", THEORY),
    TRUST_AFFINITY("TA", "trust", 0, 2, 0.2, "assumed", THEORY),
    TRUST_RIVALRY("TW", "trust", 0, 2, 0.5, "assumed", THEORY),
    HISTORICAL_CAPABILITY("driveK", "switch", 0, 1, 0.0, "1 reads capability from the scenario's drivers", WORLD),
    WINNERS_LOSS("lossw", "share of war-loss", 0, 1, 0.4, "assumed", MODEL),
    CRUSHING_SUPERIORITY("crush", "ratio of power", 1, 1000, 3.0, "assumed; from it on conquest", MODEL),
    SPOILS("spoil", "share of capability", 0, 1, 0.3, "assumed; of the conquered", MODEL),
    WARS_PER_CRISIS("wpc", "share of crises", 0, 1, 0.3, "assumed; in Pdef and Poff", MODEL),
    WAR_CHANCE_MEMORY("kept", "share kept", 0, 1, 0.8, "assumed; of Pdef and Poff, from year to year", MODEL),
    FIRST_WAR_CHANCE("P0", "probability", 0, 1, 0.05, "assumed; Pdef and Poff at first", MODEL),
    JOINING_SCRUPLE("scruple", "obligation", 0, 1, 0.4, "assumed; non-aggression keeps out", MODEL),
    WILLINGNESS("will", "value", 0, 5, 0.1, "assumed; v beyond the net stake", MODEL),
    CONFERENCE_THREAT("thconf", "threat", 0, 1, 0.3, "assumed; grave enough to meet", MODEL),
    BANDWAGON_THREAT("thband", "threat", 0, 1, 0.3, "assumed; grave enough to bandwagon", MODEL),
    BUCK_PASSING_THREAT("thbuck", "threat", 0, 1, 0.1, "assumed; enough to pass the buck", MODEL),
    TARGET_THREAT("thgone", "threat", 0, 1, 0.1, "assumed; below it a target is gone", MODEL),
    GENERAL_INSTITUTION("iotagen", "iota", 0, 1, 0.5, "assumed; seeks new targets", MODEL),
    BROKEN_TRUST("dT", "trust", 0, 1, 0.2, "assumed; fall that is a cause of exit", MODEL),
    RIVALRY_WAR("Wwar", "rivalry", 0, 1, 0.1, "assumed; rise by fighting", MODEL),
    INTEROPERABILITY_REST("Irest", "share", 0, 1, 0.2, "assumed; what I decays to", MODEL),
    TRUST_MARGIN("Tmin", "trust", 0, 0.5, 0.02, "assumed; from 0 and 1, as learned", MODEL),
    FIRST_TRUST_MARGIN("T0min", "trust", 0, 0.5, 0.05, "assumed; from 0 and 1, at first", MODEL),
    TRUST_DEMOCRACY_ORIGIN("dd0", "d squared", 0, 1, 0.25, "assumed; middling regimes", MODEL),
    APPETITE_FLOOR("gmin", "theta", -1, 1, 0.05, "assumed; above it offence pacts", MODEL),
    QUARREL_BASE("q0", "rivalry", 0, 5, 0.2, "assumed; in the choice of targets", MODEL),
    SPENDING_CEILING("amax", "share", 0.01, 0.99, 0.9, "assumed; largest appetite a", MODEL),
    ARMED_PLEDGE("armed", "obligation", 0, 1, 0.2, "assumed; stands against its threat", MODEL),
    UNARMED_SHARE("unarmed", "share", 0, 1, 0.3, "assumed; of power, without such a pledge", MODEL),
    DEPTH_CONSULTATION("depcon", "depth", 0, 1, 0.4, "assumed; to fight is 1", MODEL),
    DEPTH_COLLECTIVE("depcol", "depth", 0, 1, 0.7, "assumed; to fight is 1", MODEL),
    DEPTH_NEUTRALITY("depneu", "depth", 0, 1, 0.2, "assumed; to fight is 1", MODEL),
    DEPTH_NON_AGGRESSION("depnag", "depth", 0, 1, 0.1, "assumed; to fight is 1", MODEL),
    NON_AGGRESSION_BINDS("nagbind", "obligation", 0, 1, 0.9, "assumed", MODEL),
    HOSTILE_COHESION("hostile", "share", 0, 1, 0.5, "assumed; Cs between foes", MODEL),
    OPPORTUNITY_DISTANCE("oD", "per log(1 + 1000 km)", 0, 10, 1.98, "fitted to who signed with whom, 1816-1913", WORLD),
    OPPORTUNITY_RELIEF("oR", "share", 0, 1, 1, "fitted to who signed with whom, 1816-1913", WORLD),
    OPPORTUNITY_PAST_PACT("oP", "log odds", -10, 10, 1.36, "fitted to who signed with whom, 1816-1913", WORLD),
    OPPORTUNITY_COMRADES("oC", "log odds", -10, 10, 1.57, "fitted to who signed with whom, 1816-1913", WORLD),
    TYPICAL_POWER("ktyp", "switch", 0, 1, 1, "1 reads power against a typical great power", MODEL),
    OWN_MEASURE("kown", "share", 0, 1, 0.5, "share of power read against one's own", MODEL),
    POSTURE("post", "share", 0, 1, 1, "assumed; offence pacts read as arms", MODEL),
    TETHERING("teth", "share", 0, 1, 1, "assumed; a graver common enemy binds", MODEL),
    COMMON_FEAR("Lcf", "switch", 0, 1, 1, "1 reads cohesion from threats shared", MODEL),
    DENIAL("den", "share", 0, 1, 1, "Spykman 1942; Walt 1987; value assumed", MODEL),
    WAR_CHANCE_OF_DAY("pday", "switch", 0, 1, 1, "1 begins Pdef and Poff at the first rates", MODEL),
    SILENCE("quiet", "switch", 0, 1, 1, "1 admits whom no member objects to", MODEL),
    KEEPING("keep", "share", 0, 1, 1, "of the cost of signing, in keeping", MODEL),
    UNITS_OF_DAY("uday", "switch", 0, 1, 1, "1 reads V in the units of its day", MODEL),
    SPREAD_MEMORY("ukept", "share kept", 0, 1, 0.8, "assumed; of those units, a year", MODEL),
    CORE("core", "share of capability", 0, 1, 0.5, "assumed; below it the rest are released", MODEL),
    REACH("reach", "switch", 0, 1, 1, "1 lets the weak reach less far", MODEL),
    NUCLEAR_RESTRAINT("nucr", "share", 0, 1, 0.9, "assumed; of commitment failure", MODEL),
    ARMS_REACH("armr", "switch", 0, 1, 1, "1 counts allies' arms that can reach", MODEL),
    DUTY("duty", "value", 0, 5, 1, "assumed; a promise binds by itself", MODEL),
    PRIZE("prize", "share", 0, 1, 1, "assumed; the guarantor's own stake", MODEL),
    JOINING_REACH("joinr", "switch", 0, 1, 1, "1 lets distance keep out of wars", MODEL),
    OPPORTUNITY_REFERENCE("mref", "sum of m", 0, 1000, 6.4, "mean state of 1871 and 1890; 0: own", MODEL),
    OPPORTUNITY_FADING("fade", "years", 0.1, 1000, 20, "assumed; memory of pacts and wars", MODEL);

    private static final Parameter[] ALL = values();
    private final String symbol;
    private final String unit;
    private final double least;
    private final double most;
    private final double standard;
    private final String source;
    private final Scope scope;

    Parameter(String symbol, String unit, double least, double most, double standard, String source, Scope scope) {
        this.symbol = symbol;
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.standard = standard;
        this.source = source;
        this.scope = scope;
    }

    /** All in order; shared, not to be written to. */
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

    /** Where its default is from. */
    public String source() {
        return source;
    }

    /** Whether it may differ by theory, belongs to the world, or is a number of the model's own. */
    public Scope scope() {
        return scope;
    }

    /** Whether it is a rate per year, to be converted when ticks are shorter. */
    public boolean yearly() {
        return unit.contains("per year") || unit.contains("and year");
    }
}
