package concert.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.tick.Stakes;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.engine.treaty.Endings;
import concert.model.World;
import concert.model.number.Dyads;
import concert.model.number.StrictFunctions;
import concert.model.treaty.Cause;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read off or cut short in worlds of many states, against the full sums; and what a tick allocates. */
@Tag("slow")
class ManyStatesTest {
    private static final int STATES = 110;

    static Stream<String> theories() {
        return Worlds.THEORIES.stream();
    }

    /** A scene some ticks into a run, so that threats, rates and treaties are those of a run. */
    private static TickContext scene(String theory) {
        Simulation run = new Simulation(Worlds.setup(Worlds.allied(5, STATES, 60), Worlds.rules(theory, STATES), 5, 4));
        run.play();
        List<Rules> rules = Worlds.rules(theory, STATES);
        TickContext scene = new TickContext(run.world(), rules, rules.get(0).parameters());
        new Perceive(scene).perceive(4);
        new Arm(scene).arm();
        return scene;
    }

    @ParameterizedTest
    @MethodSource("theories")
    void noStakeErrsByMoreThanTheBandIsWide(String theory) {
        TickContext scene = scene(theory);
        World world = scene.world();
        double total = 0;
        for (int me = 0; me < STATES; me++) {
            for (int you = 0; you < STATES; you++) {
                double error = Math.abs(world.stake.get(me, you) - stake(scene, me, you));
                assertTrue(error <= Stakes.BAND, theory + " " + me + " " + you + " errs by " + error);
                total += error;
            }
        }
        assertTrue(total / (STATES * STATES) < .2 * Stakes.BAND, theory + " errs by " + total + " in all");
    }

    private static double stake(TickContext scene, int me, int you) {
        World world = scene.world();
        double sum = 0;
        double rates = 0;
        for (int challenger = 0; challenger < STATES; challenger++) {
            double rate = scene.challenges().rates().get(challenger, you);
            sum += rate * world.threat.get(me, challenger);
            rates += rate;
        }
        double seen = scene.rules(me).get(Parameter.AFFINITY_SEEN);
        double friendship = Math.max(0, seen * world.affinity.get(me, you));
        return StrictFunctions.clip((rates > 0 ? sum / rates : 0) + friendship, 0, 1);
    }

    @ParameterizedTest
    @MethodSource("theories")
    void ratesReadAgainAfterATreatyAreThoseReadAfresh(String theory) {
        TickContext scene = scene(theory);
        Tick tick = new Tick(5, scene.world());
        for (int state = 0; state < 20; state++) {
            Endings.leaveAll(scene.world(), tick, state, Cause.CONQUEST);
        }
        scene.challenges().update();
        Dyads updated = scene.challenges().rates().copy();
        scene.challenges().refresh();
        for (int me = 0; me < STATES; me++) {
            for (int you = 0; you < STATES; you++) {
                assertEquals(scene.challenges().rates().get(me, you), updated.get(me, you), 1e-12, me + ">" + you);
            }
        }
    }
}
