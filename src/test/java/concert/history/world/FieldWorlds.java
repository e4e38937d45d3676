package concert.history.world;

import concert.history.data.FieldData;
import concert.history.file.DataFiles;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Shipped worlds and imports of a year on the field's data, where {@code CONCERT_DATA} names their folder. */
final class FieldWorlds {
    static final String DATA = System.getenv("CONCERT_DATA");

    private FieldWorlds() {}

    static FieldData data() throws IOException {
        return new FieldData(DataFiles.of(Path.of(DATA), Map.of()));
    }

    /** All states of the system at the end of a year. */
    static Scenario imported(int year) throws IOException {
        FieldData data = data();
        return ImportedWorld.of(data, WorldOrder.whole(data, year, year + 1, false));
    }

    static Scenario shipped(String name) {
        return Scenarios.open(name, Overrides.none());
    }

    /** Codes of those that are there at the start. */
    static Set<String> codes(Scenario world) {
        return world.states().stream()
                .filter(each -> !each.unborn())
                .map(StateEntry::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Codes of those that are there at the start of both. */
    static Set<String> both(Scenario one, Scenario other) {
        Set<String> both = codes(one);
        both.retainAll(codes(other));
        return both;
    }
}
