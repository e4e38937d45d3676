package concert.world;

import concert.theory.book.Parameter;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers of the model's first version, the switches of the second off: what vectors.json was computed by, and what
 * tests of one old rule stand on. Who meets whom is not among them.
 */
public final class VersionOne {
    private static final Map<Parameter, Double> NUMBERS = Map.ofEntries(
            Map.entry(Parameter.AID_BY_STAKE, 0.0),
            Map.entry(Parameter.ADMISSION_COST, 0.05),
            Map.entry(Parameter.OBJECTION, 0.0),
            Map.entry(Parameter.ATTENTION_COST, 0.08),
            Map.entry(Parameter.CAPACITY_SLOPE, 0.0),
            Map.entry(Parameter.PRECISION, 12.0),
            Map.entry(Parameter.SIGNING_COST, 0.02),
            Map.entry(Parameter.SIGNING_COST_DEPTH, 0.05),
            Map.entry(Parameter.MOVE_RATE, 0.15),
            Map.entry(Parameter.CONFERENCE_RATE, 0.0),
            Map.entry(Parameter.SETTLING, 0.0),
            Map.entry(Parameter.EXIT_RATE, 0.25),
            Map.entry(Parameter.SUNK_COST, 0.1),
            Map.entry(Parameter.EXIT_COST_INSTITUTION, 0.1),
            Map.entry(Parameter.AUDIENCE_COST, 0.1),
            Map.entry(Parameter.CRISIS_RATE, 0.2),
            Map.entry(Parameter.NUCLEAR_COST, 0.0),
            Map.entry(Parameter.COMMITMENT_FAILURE, 0.1),
            Map.entry(Parameter.MUTUAL_FEAR, 0.0),
            Map.entry(Parameter.STAKE_FEAR, 0.0),
            Map.entry(Parameter.OBLIGATION_WEIGHT, 0.35),
            Map.entry(Parameter.AFFINITY_RETURN, 0.05),
            Map.entry(Parameter.RIVALRY_AFFINITY, 0.6),
            Map.entry(Parameter.COMMON_THREAT_SCALE, 0.3),
            Map.entry(Parameter.INSTITUTION_GROWTH, 0.0),
            Map.entry(Parameter.TRUST_RIVALRY, 0.3),
            Map.entry(Parameter.TYPICAL_POWER, 0.0),
            Map.entry(Parameter.OWN_MEASURE, 0.0),
            Map.entry(Parameter.POSTURE, 0.0),
            Map.entry(Parameter.TETHERING, 0.0),
            Map.entry(Parameter.COMMON_FEAR, 0.0),
            Map.entry(Parameter.DENIAL, 0.0),
            Map.entry(Parameter.WAR_CHANCE_OF_DAY, 0.0),
            Map.entry(Parameter.SILENCE, 0.0),
            Map.entry(Parameter.KEEPING, 0.0),
            Map.entry(Parameter.UNITS_OF_DAY, 0.0),
            Map.entry(Parameter.CORE, 0.0),
            Map.entry(Parameter.REACH, 0.0),
            Map.entry(Parameter.NUCLEAR_RESTRAINT, 0.0),
            Map.entry(Parameter.ARMS_REACH, 0.0),
            Map.entry(Parameter.DUTY, 0.0),
            Map.entry(Parameter.PRIZE, 0.0),
            Map.entry(Parameter.JOINING_REACH, 0.0),
            Map.entry(Parameter.CAPACITY, 1.0));

    private VersionOne() {}

    /** The numbers, for a scenario to set. */
    public static Map<Parameter, Double> numbers() {
        return new TreeMap<>(NUMBERS);
    }

    /** The same with others set beside or in place of some. */
    public static Map<Parameter, Double> with(Map<Parameter, Double> others) {
        Map<Parameter, Double> numbers = numbers();
        numbers.putAll(others);
        return numbers;
    }
}
