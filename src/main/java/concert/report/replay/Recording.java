package concert.report.replay;

import concert.chart.Places;
import concert.model.State;
import concert.results.Frame;
import concert.results.Frames;
import concert.results.Run;
import concert.scenario.Overrides;
import concert.scenario.Scenario;
import concert.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data of one replay, as maps and lists that {@link Compact} writes. */
final class Recording {
    private final Frames frames;
    private final Roster roster;
    private final StatesPart states;
    private final Frame threats;
    private final TreatiesPart treaties;
    private final DecisionsPart decisions;
    private final Map<String, Object> fixed = new LinkedHashMap<>();

    private Recording(Path folder) throws IOException {
        Scenario scenario = scenario(folder.resolve(Run.SCENARIO));
        List<State> places = Places.of(scenario);
        frames = Frames.in(folder);
        Frame figures = frames.frame("states.csv");
        Frame moves = frames.frame("decisions.csv");
        List<String> reasons = DecisionsPart.reasons(moves);
        roster = Roster.of(figures);
        same(places);
        states = new StatesPart(roster, figures);
        threats = frames.has("threats.csv") ? frames.frame("threats.csv") : null;
        treaties = new TreatiesPart(roster, frames.frame("treaties.csv"), frames.frame("pacts.csv"), reasons);
        decisions = new DecisionsPart(roster, moves, reasons);
        fixed.put("name", scenario.name());
        fixed.put("ticks", roster.labels());
        fixed.put("reasons", reasons);
        fixed.put("palette", Palette.all());
        fixed.put("map", MapPart.of(places));
        fixed.put("treaties", treaties.of());
        fixed.put("camps", CampsPart.of(frames, places).byTick());
        HappeningsPart happenings = new HappeningsPart(roster, frames.frame("events.csv"), frames.frame("wars.csv"));
        fixed.put("events", happenings.byTick());
        fixed.put("wars", happenings.fought());
    }

    /** Reads a results folder. */
    static Recording read(Path folder) throws IOException {
        return new Recording(folder);
    }

    /** Refuses a scenario of other states than the files'. */
    private void same(List<State> places) {
        List<String> codes = places.stream().map(State::code).toList();
        if (!codes.equals(roster.codes())) {
            throw new IllegalArgumentException(
                    "states.csv and scenario.yaml list other states. Maybe they are of two runs?");
        }
    }

    private static Scenario scenario(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("no file " + file + ". Maybe the folder is not one that a run left?");
        }
        return Scenarios.open(file.toString(), Overrides.none());
    }

    /** What the run is called. */
    String name() {
        return fixed.get("name").toString();
    }

    /** Everything that such a page may hold. */
    Map<String, Object> of(Detail detail) {
        Map<String, Object> all = new LinkedHashMap<>(fixed);
        all.put("without", detail.omissions());
        all.put("states", states.of(detail));
        all.put("threats", states.threats(threats, detail));
        all.put("decisions", decisions.of(detail));
        return all;
    }
}
