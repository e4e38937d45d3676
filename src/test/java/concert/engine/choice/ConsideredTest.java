package concert.engine.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.Simulation;
import concert.model.record.Decision;
import concert.run.RunRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A move says among how much it was chosen; a yes or no does not. */
class ConsideredTest {
    private static List<Decision> decisions(int n) {
        Simulation run = new Simulation(
                RunRequest.of("random:n=" + n + ",seed=3").withTicks(8).open().setup());
        return run.play().ticks().stream()
                .flatMap(each -> each.decisions().stream())
                .toList();
    }

    @Test
    void movesHaveTheirOptionsAndPartners() {
        List<Decision> all = decisions(7);
        for (Decision each : all) {
            if (each.move().role() == Decision.Move.Role.MOVE) {
                assertTrue(each.considered().options() >= 1 && each.considered().options() <= 1 + 6 + 20);
                assertTrue(each.considered().partners() <= 6);
                assertEquals(
                        each.considered().partners() == 0, each.considered().met() < 0);
                boolean offers = each.move() == Decision.Move.OFFER;
                assertTrue(!offers || each.partner() == each.considered().met());
            } else {
                assertEquals(Decision.Considered.NONE, each.considered());
            }
        }
        assertEquals(0, all.get(0).considered().partners(), "at first, when nothing is signed");
        assertEquals(6, all.get(all.size() - 1).considered().partners());
        assertTrue(all.stream().anyMatch(each -> each.considered().options() > 3));
    }

    @Test
    void whoIsAloneHasDoingNothingOnly() {
        for (Decision each : decisions(1)) {
            assertEquals(new Decision.Considered(1, 0, -1), each.considered());
        }
    }
}
