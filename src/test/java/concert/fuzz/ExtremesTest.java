package concert.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.engine.Simulation;
import concert.model.record.RunRecord;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.theory.book.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every parameter at its least and most, alone and mixed, and states of every size: the model gives numbers, always. */
@Tag("slow")
class ExtremesTest {
    private static final int MIXES = Math.max(40, Integer.getInteger("fuzz", 500) / 10);
    private static final String FULL = "src/test/resources/full.yaml";

    private static final List<String> CAPABILITIES = List.of("0", "1e-12", "1e-6", "1", "1e9", "1e15");
    private static final List<String> ECONOMIES = List.of("1e-12", "1e-6", "1", "1e9", "1e15");
    private static final List<String> SHARES = List.of("0", "4.9e-324", "0.5", "1");
    private static final List<String> DISTANCES = List.of("0", "1e-300", "1", "20", "100", "1e-9");
    private static final List<String> STATES = List.of("S0001", "S0002", "S0003", "S0004");

    private final List<String> failures = new ArrayList<>();

    /** All that a scenario may set. */
    private static List<Parameter> ofRuns() {
        return List.of(Parameter.all());
    }

    @Test
    void oneParameterAtItsEnds() {
        for (Parameter each : ofRuns()) {
            for (double value : new double[] {each.least(), each.most()}) {
                for (String world : List.of("random:n=5,seed=3", FULL)) {
                    play(world, "8", at(each, value), world + " " + at(each, value));
                }
            }
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void parametersMixed() {
        for (int seed = 0; seed < MIXES; seed++) {
            Dice dice = new Dice(seed);
            List<String> changes = new ArrayList<>();
            for (Parameter each : ofRuns()) {
                int which = dice.below(4);
                if (which < 2 && each != Parameter.PARTIAL_SHARE && each != Parameter.AFFINITY_RETURN) {
                    changes.addAll(at(each, which == 0 ? each.least() : each.most()));
                }
            }
            String world = dice.once(3) ? FULL : "random:n=" + (1 + dice.below(8)) + ",seed=" + seed;
            play(world, "6", changes, "seed " + seed + " " + world + " " + changes);
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void statesAndRelationsMixed() {
        for (int seed = 0; seed < MIXES; seed++) {
            Dice dice = new Dice(seed);
            List<String> changes = new ArrayList<>();
            for (String each : STATES) {
                changes.add("states." + each + ".capability=" + dice.of(CAPABILITIES));
                changes.add("states." + each + ".economy=" + dice.of(ECONOMIES));
                changes.add("states." + each + ".regime=" + dice.of(SHARES));
                changes.add("states." + each + ".offence=" + dice.of(SHARES));
                changes.add("states." + each + ".revisionism=" + dice.of(List.of("-1", "0", "1")));
                changes.add("states." + each + ".reputation=" + dice.of(SHARES));
                changes.add("states." + each + ".identity=[" + dice.of(SHARES) + ", " + dice.of(SHARES) + "]");
            }
            String pair = "relations." + dice.of(STATES.subList(0, 2)) + "-" + dice.of(STATES.subList(2, 4));
            changes.add(pair + ".rivalry=" + dice.of(SHARES));
            changes.add(pair + ".trade=" + dice.of(SHARES));
            changes.add(pair + ".distance=" + dice.of(DISTANCES));
            changes.add(pair + ".affinity=" + dice.of(List.of("-1", "0", "1")));
            changes.add(pair + ".trust=" + dice.of(SHARES));
            play("random:n=4,seed=" + seed, "8", changes, "seed " + seed + " " + changes);
        }
        assertEquals(List.of(), failures);
    }

    /** A parameter's end, with the neighbour that it may not be at odds with. */
    private static List<String> at(Parameter parameter, double value) {
        String set = "parameters." + parameter.key() + "=";
        return switch (parameter) {
            case STRUCTURAL_BALANCE -> List.of(set + Math.min(.99, value), "parameters.affinity-return=1");
            case SECRET_SHARE -> List.of(set + value, "parameters.partial-share=" + (1 - value));
            case PARTIAL_SHARE -> List.of(set + value, "parameters.secret-share=" + (1 - value));
            default -> List.of(set + value);
        };
    }

    private void play(String world, String ticks, List<String> changes, String label) {
        try {
            Scenario scenario = Scenarios.open(world, Overrides.of(changes).with("ticks", ticks));
            Simulation simulation = new Simulation(scenario.setup());
            RunRecord record = simulation.play();
            List<String> wrong = new ArrayList<>(Finite.wrongIn(simulation.world()));
            wrong.addAll(Finite.wrongIn(record));
            if (!wrong.isEmpty()) {
                failures.add(label + ": " + wrong);
            }
        } catch (RuntimeException thrown) {
            failures.add(label + ": " + thrown + " at " + thrown.getStackTrace()[0]);
        }
    }
}
