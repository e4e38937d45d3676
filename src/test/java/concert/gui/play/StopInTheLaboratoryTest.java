package concert.gui.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.run.PausableRun;
import concert.run.RunRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The laboratory steps until a scenario's {@code stop:} comes true, as every other run does. */
class StopInTheLaboratoryTest {
    private static final RunRequest WORLD =
            RunRequest.of("europe-1914").with("stop", "treaties(at 1892) > 0", "--set stop");

    @TempDir
    private Path folder;

    private static PlayedWorlds played(RunRequest request, String rival) {
        PlayedWorlds worlds = PlayedWorlds.begin(request, rival);
        while (!worlds.over() && worlds.one().simulation().tick()) {
            worlds.follow();
        }
        return worlds;
    }

    @Test
    void aWorldStopsWhereItsRunDoesAndSaysSo() {
        PlayedWorlds worlds = played(WORLD, "");
        int ticks = PausableRun.play(WORLD.open(), tick -> {}).record().ticks().size();
        assertEquals(3, ticks, "the end of 1892 is the third tick");
        assertEquals(ticks, worlds.played());
        assertTrue(worlds.over());
        assertEquals("stopped after 3 of 30 ticks, at treaties(at 1892) > 0", worlds.told());
    }

    @Test
    void withoutStopAllTicksArePlayed() {
        PlayedWorlds worlds = PlayedWorlds.begin(RunRequest.of("europe-1914").withTicks(2), "");
        assertEquals("before the first of 2 ticks", worlds.told());
        worlds.one().simulation().tick();
        assertEquals("tick 1 of 2", worlds.told());
        worlds.one().simulation().tick();
        assertEquals("all 2 ticks played", worlds.told());
    }

    @Test
    void aTwinThatStopsByItselfPlaysNoFurther() {
        RunRequest early = RunRequest.of("europe-1914").withTicks(6).with("stop", "wars(at 1891) >= 0", "--set stop");
        PlayedWorlds worlds = PlayedWorlds.begin(early, "balance-of-power");
        for (int tick = 0; tick < 5; tick++) {
            worlds.one().simulation().tick();
            worlds.follow();
        }
        assertEquals(2, worlds.two().simulation().played());
    }

    @Test
    void aCheckpointOfAStoppedWorldIsStoppedToo() throws Exception {
        Path file = folder.resolve("stopped.checkpoint");
        PlayedWorlds worlds = played(WORLD, "");
        worlds.one().save(worlds.played(), file);
        PausableRun again = PausableRun.load(WORLD.open(), file, tick -> {});
        assertTrue(again.over());
        assertFalse(PausableRun.of(WORLD.open(), tick -> {}).over());
    }
}
