package concert.experiment.hindcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.hindcast.structure.StructureMeasure;
import concert.history.MadeUpData;
import concert.history.data.FieldData;
import concert.history.file.DataFiles;
import concert.model.record.TickRecord;
import concert.run.PausableRun;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** States that enter the system between origin and horizon are born in the runs, as an import writes them. */
class HindcastNewcomersTest {
    /** Three states in 1900; Deltaland enters in 1905. */
    private static final HindcastOrder ORDER =
            new HindcastOrder(1900, 1906, 6, List.of(6), List.of(Scenarios.theory("balance-of-threat")), 1, 1);

    @TempDir
    private Path folder;

    private OriginWorlds worlds;

    @BeforeEach
    void worlds() throws IOException {
        worlds = OriginWorlds.of(new FieldData(DataFiles.of(MadeUpData.world(folder), Map.of())), ORDER);
    }

    @Test
    void theyAreBornInTheirYear() {
        Scenario world = worlds.scenarios().get(0);
        assertEquals(
                List.of("DDD"),
                world.states().stream()
                        .filter(StateEntry::unborn)
                        .map(StateEntry::code)
                        .toList());
        List<TickRecord> ticks = PausableRun.play(world, tick -> {}).record().ticks();
        int place = world.states().stream().map(StateEntry::code).toList().indexOf("DDD");
        for (int tick = 0; tick < ticks.size(); tick++) {
            assertEquals(1901 + tick >= 1905, ticks.get(tick).states().exists()[place], "in " + (1901 + tick));
        }
        assertEquals(6, ticks.size());
    }

    @Test
    void pagesAndScoresAreOfThoseThereAtTheOrigin() {
        assertEquals(
                List.of(2, 200, 220),
                worlds.origins(ORDER).get(1900).stream()
                        .map(each -> each.ccode())
                        .toList());
        FreeRun.Seen seen = new FreeRun(worlds.scenarios(), worlds.ahead(), ORDER.theories())
                .play(new FreeRun.Start(0, 0, 1, false));
        assertTrue(seen.failure().isEmpty(), seen.failure());
        double isolates = seen.structures().get(0)[StructureMeasure.ISOLATES.ordinal()];
        assertEquals(Math.rint(3 * isolates), 3 * isolates, 1e-9, "a share of three states");
        assertFalse(isolates > 1);
    }

    /** Within one year of the origin nobody enters. */
    @Test
    void aWorldThatNobodyEntersIsAsItWas() throws IOException {
        HindcastOrder early = new HindcastOrder(1900, 1901, 1, List.of(1), ORDER.theories(), 1, 1);
        OriginWorlds none = OriginWorlds.of(new FieldData(DataFiles.of(folder, Map.of())), early);
        assertTrue(none.scenarios().get(0).states().stream().noneMatch(StateEntry::unborn));
    }
}
