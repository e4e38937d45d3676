package concert.chart.map;

import concert.model.State;
import concert.results.folder.Manifest;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The states of a run with their capitals, in the order of every file: by code. */
public final class StatePlaces {
    private StatePlaces() {}

    /** Whether a results folder holds the scenario that tells them. */
    public static boolean in(Path folder) {
        return Files.isRegularFile(folder.resolve(Manifest.SCENARIO));
    }

    /** Of a results folder, from its scenario.yaml; throws {@link concert.document.Faults} when that is damaged. */
    public static List<State> of(Path folder) {
        return of(Scenarios.open(folder.resolve(Manifest.SCENARIO).toString(), Overrides.none()));
    }

    /** Of a scenario. */
    public static List<State> of(Scenario scenario) {
        return scenario.states().stream().map(StateEntry::state).toList();
    }
}
