package concert.gui.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.run.RunRequest;
import concert.scenario.Scenario;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every slider turns a number that the scenario knows, over its whole reach, in worlds of history and of fiction. */
class TunableParameterTest {

    private static Scenario turned(String scenario, TunableParameter dial, int step) {
        return TunableParameter.turn(RunRequest.of(scenario), Map.of(dial, dial.at(step)))
                .open();
    }

    @ParameterizedTest
    @EnumSource
    void bothEndsAreAllowedAndDiffer(TunableParameter dial) {
        for (String scenario : new String[] {"europe-1914", "security-dilemma", "random:n=5,seed=3"}) {
            Scenario low = turned(scenario, dial, 0);
            Scenario high = turned(scenario, dial, TunableParameter.STEPS);
            assertEquals(dial.least(), dial.in(low), 1e-9, scenario);
            assertEquals(dial.most(), dial.in(high), 1e-9, scenario);
            assertNotEquals(low, high);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aThirdOfTheWayIsWhatTheScenarioThenHas(TunableParameter dial) {
        int step = TunableParameter.STEPS / 3;
        Scenario scenario = turned("europe-1914", dial, step);
        assertEquals(Double.parseDouble(dial.at(step)), dial.in(scenario), 1e-9);
        assertEquals(step, dial.step(dial.in(scenario)));
    }

    @ParameterizedTest
    @EnumSource
    void theReachLiesWithinTheRegistry(TunableParameter dial) {
        assertTrue(dial.least() < dial.most());
        if (dial.parameter() == null) {
            assertEquals(TunableParameter.AUTONOMY, dial);
        } else {
            assertTrue(dial.parameter().least() <= dial.least()
                    && dial.most() <= dial.parameter().most());
            assertTrue(dial.least() <= dial.parameter().standard()
                    && dial.parameter().standard() <= dial.most());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCommandLineSaysTheSame(TunableParameter dial) {
        RunRequest plain =
                RunRequest.of("europe-1914").withTheory("balance-of-power").withSeed(7);
        RunRequest request = TunableParameter.turn(plain, Map.of(dial, dial.at(10)));
        assertEquals(
                "concert run europe-1914 --theory balance-of-power --ticks 9 --seed 7 --set " + dial.path() + "="
                        + dial.at(10),
                request.withTicks(9).commandLine());
    }
}
