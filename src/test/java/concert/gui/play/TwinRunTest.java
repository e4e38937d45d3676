package concert.gui.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.run.RunRequest;
import org.junit.jupiter.api.Test;

/** Twin worlds go together, and the first move that differs is told. */
class TwinRunTest {
    private static PlayedWorlds played(String rival, int ticks) {
        PlayedWorlds worlds = PlayedWorlds.begin(RunRequest.of("europe-1914"), rival);
        for (int tick = 0; tick < ticks; tick++) {
            worlds.one().simulation().tick();
            worlds.follow();
        }
        return worlds;
    }

    @Test
    void underTheSameTheoryTheyNeverPart() {
        PlayedWorlds worlds = played("balance-of-threat", 6);
        assertEquals(6, worlds.two().simulation().played());
        assertEquals("Until 1895 every state has decided alike in both worlds.", new TwinRun(worlds).told());
    }

    @Test
    void underAnotherTheTickAndBothMovesAreTold() {
        String parting = new TwinRun(played("balance-of-power", 6)).told();
        assertTrue(
                parting.matches("The worlds part in 189\\d: under balance-of-threat .+; under balance-of-power .+"),
                parting);
    }

    @Test
    void withoutATwinThereIsNothingToTell() {
        assertEquals("", new TwinRun(played("", 1)).told());
    }
}
