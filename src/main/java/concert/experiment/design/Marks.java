package concert.experiment.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What runs depend on, part by part, each known by a mark: what was kept is gone on with where all marks are the same. */
public final class Marks {
    private Marks() {}

    /** The parts of which the marks now are others than those kept, in order of their names. */
    public static List<String> changed(Map<String, String> kept, Map<String, String> now) {
        List<String> changed = new ArrayList<>();
        new TreeMap<>(now).forEach((part, mark) -> {
            if (!mark.equals(kept.get(part))) {
                changed.add(part);
            }
        });
        return changed;
    }
}
