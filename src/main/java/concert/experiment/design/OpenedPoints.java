package concert.experiment.design;

import concert.document.Faults;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.design.DesignFile;
import concert.scenario.library.ScenarioSource;
import concert.scenario.write.ScenarioWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The scenarios of a design's points, opened when they are needed; the file of the scenario and those of its theories are
 * read once. Holds the last few, since a point's replications follow one another. Threads may share it.
 */
public final class OpenedPoints {
    /** The number of settings that are no point of the design; not held. */
    static final int NONE = 0;

    private static final int HELD = 64;

    private final DesignFile file;
    private final ScenarioSource source;
    private final Map<Integer, Scenario> held = new LinkedHashMap<>(HELD, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Scenario> eldest) {
            return size() > HELD;
        }
    };

    OpenedPoints(DesignFile file, ScenarioSource source) {
        this.file = file;
        this.source = source;
    }

    /** What every point starts from; throws {@link Faults}. */
    Scenario base() {
        return source.open(file.settings());
    }

    /** The bytes of the scenario as it was read, before any setting. */
    public byte[] bytes() {
        return source.bytes();
    }

    /** The scenario of a point; throws {@link Faults}. */
    Scenario of(Point point) {
        synchronized (held) {
            Scenario there = held.get(point.number());
            if (there != null) {
                return there;
            }
        }
        Scenario opened = source.open(settings(point));
        synchronized (held) {
            if (point.number() != NONE) {
                held.put(point.number(), opened);
            }
        }
        return opened;
    }

    private Overrides settings(Point point) {
        Overrides settings = file.settings();
        for (Map.Entry<String, String> each : point.settings().entrySet()) {
            settings = settings.with(each.getKey(), each.getValue(), file.where(each.getKey(), each.getValue()));
        }
        return settings;
    }

    /**
     * All that points depend on beside their settings, as text: the scenario they start from, and it again under each
     * theory that a point names.
     */
    String texts(List<Point> points) {
        StringBuilder texts = new StringBuilder(ScenarioWriter.writeWhole(base()));
        Map<String, Point> named = new TreeMap<>();
        for (Point each : points) {
            each.settings().forEach((path, value) -> {
                if (path.equals("theory") || path.endsWith("-theory") || path.endsWith(".theory")) {
                    named.putIfAbsent(path + "=" + value, new Point(each.number(), Map.of(path, value)));
                }
            });
        }
        for (Point each : named.values()) {
            try {
                texts.append(ScenarioWriter.writeWhole(source.open(settings(each))));
            } catch (Faults together) {
                // some settings are sound only with others; the theory's name stands among the points
                texts.append(each.settings());
            }
        }
        return texts.toString();
    }
}
