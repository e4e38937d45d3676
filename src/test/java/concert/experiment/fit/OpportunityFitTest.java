package concert.experiment.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.history.data.FieldData;
import concert.history.data.PactKind;
import concert.history.data.Pair;
import concert.history.file.DataFiles;
import concert.history.world.ImportedWorld;
import concert.history.world.WorldOrder;
import concert.model.World;
import concert.theory.Opportunity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies between two states is the same in the data and in the world which import makes of them. */
class OpportunityFitTest {
    private static final String DATA = System.getenv("CONCERT_DATA");

    @ParameterizedTest
    @ValueSource(ints = {1890, 1925})
    @Tag("slow")
    void theImportedWorldHasTheSameDistancesAndSizes(int year) throws IOException {
        assumeTrue(DATA != null, "CONCERT_DATA is not set: no data to import");
        FieldData data = new FieldData(DataFiles.of(Path.of(DATA), Map.of()));
        List<Integer> states = data.states().atEnd(year);
        World world = ImportedWorld.of(data, new WorldOrder(year, year + 1, false, states, "all states"))
                .setup()
                .world();
        double mean = Arrays.stream(world.capabilities()).average().orElseThrow();
        OpportunityFit history = new OpportunityFit(data, PactKind.ANY);
        Map<Integer, Double> sizes = history.sizes(states, year);
        int met = 0;
        for (int one : states) {
            for (int two : states) {
                int me = world.indexOf(data.states().code(one));
                int you = world.indexOf(data.states().code(two));
                if (me < you) {
                    Opportunity.Acquaintance told = history.between(Pair.of(one, two), sizes, year);
                    assertEquals(told.distance(), world.distance.get(me, you), .01, one + "-" + two);
                    double size = Math.min(
                            Opportunity.size(world.capability(me), mean),
                            Opportunity.size(world.capability(you), mean));
                    assertEquals(told.size(), size, .01, one + "-" + two);
                    met++;
                }
            }
        }
        assertTrue(met > 500, "pairs " + met);
    }
}
