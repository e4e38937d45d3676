package concert.history.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pairs of states that hang together. */
class PairTest {
    @Test
    void statesInAChainHaveTheLeastOfThemInCommon() {
        List<Pair> pairs = List.of(Pair.of(300, 220), Pair.of(365, 300), Pair.of(200, 2), Pair.of(640, 365));
        assertEquals(Map.of(2, 2, 200, 2, 220, 220, 300, 220, 365, 220, 640, 220), Pair.chains(pairs));
        assertEquals(
                Map.of(2, 2, 20, 2, 200, 2, 220, 2),
                Pair.chains(List.of(Pair.of(220, 200), Pair.of(20, 2), Pair.of(200, 20))));
        assertEquals(Map.of(), Pair.chains(List.of()));
    }
}
