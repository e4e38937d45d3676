package concert.report.replay;

import concert.chart.map.StatePlaces;
import concert.model.State;
import concert.results.Frames;
import concert.results.file.DecisionsFile;
import concert.results.file.EventsFile;
import concert.results.file.PactsFile;
import concert.results.file.StatesFile;
import concert.results.file.ThreatsFile;
import concert.results.file.TreatiesFile;
import concert.results.file.WarsFile;
import concert.results.folder.Manifest;
import concert.results.row.DecisionRow;
import concert.results.row.EventRow;
import concert.results.row.StandingRow;
import concert.results.row.StateRow;
import concert.results.row.ThreatRow;
import concert.results.row.TreatyRow;
import concert.results.row.WarRow;
import concert.results.table.Frame;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.text.CompactJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The data of one replay, as maps and lists that {@link CompactJson} writes. */
final class Recording {
    private final Roster roster;
    private final StatesPart states;
    private final List<ThreatRow> threats;
    private final TreatiesPart treaties;
    private final DecisionsPart decisions;
    private final Map<String, Object> fixed = new LinkedHashMap<>();

    /** Reads a run's files; {@code scenario} is the one it was made from. */
    Recording(Frames frames, Scenario scenario) throws IOException {
        List<State> places = StatePlaces.of(scenario);
        List<StateRow> figures = StateRow.of(frames.frame(StatesFile.FILE));
        Frame moves = frames.frame(DecisionsFile.FILE);
        List<String> reasons = DecisionRow.reasons(moves);
        roster = Roster.of(figures);
        same(places);
        states = new StatesPart(roster, figures);
        threats = frames.has(ThreatsFile.FILE) ? ThreatRow.of(frames.frame(ThreatsFile.FILE)) : null;
        treaties = new TreatiesPart(
                roster, TreatyRow.of(frames.frame(TreatiesFile.FILE)), StandingRow.of(frames.frame(PactsFile.FILE)));
        decisions = new DecisionsPart(roster, DecisionRow.of(moves));
        fixed.put("name", scenario.name());
        fixed.put("ticks", roster.labels());
        fixed.put("reasons", reasons);
        fixed.put("palette", ReplayColours.all());
        fixed.put("map", MapPart.of(places));
        fixed.put("treaties", treaties.of());
        fixed.put("camps", CampsPart.of(frames, places).byTick());
        HappeningsPart happenings = new HappeningsPart(
                roster, EventRow.of(frames.frame(EventsFile.FILE)), WarRow.of(frames.frame(WarsFile.FILE)));
        fixed.put("events", happenings.byTick());
        fixed.put("wars", happenings.fought());
    }

    /** Reads a results folder. */
    static Recording read(Path folder) throws IOException {
        Path scenario = folder.resolve(Manifest.SCENARIO);
        if (!Files.isRegularFile(scenario)) {
            throw new IllegalArgumentException(
                    "no file " + scenario + ". Maybe the folder is not one that a run left?");
        }
        return new Recording(Frames.in(folder), Scenarios.open(scenario.toString(), Overrides.none()));
    }

    /** Refuses a scenario of other states than the files'. */
    private void same(List<State> places) {
        List<String> codes = places.stream().map(State::code).toList();
        if (!codes.equals(roster.codes())) {
            throw new IllegalArgumentException(
                    "states.csv and scenario.yaml list other states. Maybe they are of two runs?");
        }
    }

    /** The JSON of the run with as much in it as a number of characters allows; its key "without" says what is left out. */
    String within(int budget) {
        String always = CompactJson.write(fixed);
        DetailLevel detail = DetailLevel.ALL;
        String json = joined(always, detail);
        while (json.length() > budget && detail != DetailLevel.NOTHING) {
            detail = detail.less();
            json = joined(always, detail);
        }
        return json;
    }

    private String joined(String always, DetailLevel detail) {
        if (detail == DetailLevel.NOTHING) {
            return CompactJson.write(new TreeMap<>(Map.of("name", fixed.get("name"), "without", detail.omissions())));
        }
        return always.substring(0, always.length() - 1) + ","
                + CompactJson.write(varying(detail)).substring(1);
    }

    private Map<String, Object> varying(DetailLevel detail) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("without", detail.omissions());
        part.put("states", states.of(detail));
        part.put("threats", states.threats(threats, detail));
        part.put("decisions", decisions.of(detail));
        return part;
    }

    /** Everything, as maps and lists. */
    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>(fixed);
        all.putAll(varying(DetailLevel.ALL));
        return all;
    }
}
