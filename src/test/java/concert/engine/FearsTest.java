package concert.engine;

import static concert.model.record.TickRecord.States.FEARED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.model.World;
import concert.model.record.TickRecord;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kept fears of a state are its row of threats, sorted. */
class FearsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theGravestAreKeptInOrder(long seed) {
        World world = Worlds.plain(seed, 9);
        Simulation simulation = new Simulation(Worlds.setup(world, Worlds.mixed(9), seed, 3));
        simulation.listen(tick -> check(simulation.world(), tick.states()));
        simulation.play();
    }

    private static void check(World world, TickRecord.States states) {
        for (int me = 0; me < world.size(); me++) {
            int from = me;
            List<Integer> sorted = IntStream.range(0, world.size())
                    .boxed()
                    .filter(other -> world.sovereign(from) && world.threat.get(from, other) > 0)
                    .sorted(Comparator.comparingDouble((Integer other) -> -world.threat.get(from, other)))
                    .toList();
            for (int place = 0; place < FEARED; place++) {
                int wanted = place < sorted.size() ? sorted.get(place) : -1;
                assertEquals(wanted, states.feared()[me * FEARED + place]);
                assertEquals(wanted < 0 ? 0 : world.threat.get(me, wanted), states.fear()[me * FEARED + place]);
            }
            assertEquals(states.topThreat()[me], states.sovereign()[me] ? states.feared()[me * FEARED] : -1);
        }
    }
}
