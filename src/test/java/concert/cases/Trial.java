package concert.cases;

import concert.engine.Picture;
import concert.engine.Simulation;
import concert.model.World;
import concert.model.record.RunRecord;
import concert.model.treaty.Treaty;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.util.HashMap;
import java.util.Map;

/** One world of a case under one theory, played as far as it is asked about. */
final class Trial {
    private final String source;
    private final String text;
    private final Overrides overrides;
    private final Map<Integer, Picture> pictures = new HashMap<>();
    private Scenario scenario;
    private RunRecord record;
    private World world;

    private Trial(String source, String text, Overrides overrides) {
        this.source = source;
        this.text = text;
        this.overrides = overrides;
    }

    /** The world of a case, with some paths set, under a theory or {@link Case#OWN}. */
    static Trial of(Case given, Map<String, String> set, String theory) {
        Overrides overrides = Overrides.none();
        for (Map.Entry<String, String> each : set.entrySet()) {
            overrides = overrides.with(each.getKey(), each.getValue());
        }
        if (!theory.equals(Case.OWN)) {
            overrides = overrides.withTheory(theory);
        }
        return new Trial(given.number(), StillWorld.scenario(given.title(), given.world()), overrides);
    }

    /** The scenario, read; throws {@link concert.document.Faults}. */
    Scenario scenario() {
        if (scenario == null) {
            boolean made = text.startsWith("random:");
            scenario = made ? Scenarios.open(text, overrides) : Scenarios.read(source, text, overrides);
        }
        return scenario;
    }

    /** What states see when they choose in a tick, 1 for the first. */
    Picture picture(int tick) {
        if (tick < 1 || tick > scenario().ticks() + 1) {
            throw new IllegalArgumentException("the world does not reach tick " + tick);
        }
        return pictures.computeIfAbsent(tick, each -> Picture.of(scenario().setup(), each));
    }

    /** The whole run. */
    RunRecord record() {
        if (record == null) {
            Simulation run = new Simulation(scenario().setup());
            record = run.play();
            world = run.world();
        }
        return record;
    }

    /** The world at the end of the run. */
    World end() {
        record();
        return world;
    }

    /** Index of a state. */
    int state(String code) {
        int index = picture(1).world().indexOf(code);
        if (index < 0) {
            throw new IllegalArgumentException("there is no state " + code);
        }
        return index;
    }

    String code(int state) {
        return state < 0 ? "none" : scenario().states().get(state).state().code();
    }

    /** A treaty by name, or by kind and founders, such as "defence A-B", for one made in the run. */
    Treaty treaty(World where, String name) {
        for (Treaty each : where.everyTreaty()) {
            if (name.equals(name(each))) {
                return each;
            }
        }
        throw new IllegalArgumentException("there is no treaty " + name);
    }

    /** What a treaty is called in cases. */
    String name(Treaty treaty) {
        if (!treaty.text().name().isEmpty()) {
            return treaty.text().name();
        }
        StringBuilder name = new StringBuilder(treaty.kind().key());
        char before = ' ';
        for (int each : treaty.founders()) {
            name.append(before).append(scenario().states().get(each).state().code());
            before = '-';
        }
        return name.toString();
    }
}
