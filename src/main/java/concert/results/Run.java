package concert.results;

import concert.engine.Seat;
import concert.measure.Table;
import concert.model.Decision;
import concert.model.RunRecord;
import concert.model.TickRecord;
import concert.scenario.Scenario;
import concert.scenario.ScenarioWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * One run: what it started from, what happened and what was measured.
 *
 * @param branch the other settings it went on under, null for none
 */
public record Run(Scenario scenario, RunRecord record, Table measures, Branch branch) {
    /** The scenario as it was run, every override and theory in it; enough to run it again. */
    public static final String SCENARIO = Manifest.SCENARIO;

    /** A run under one scenario from its first tick to its last. */
    public Run(Scenario scenario, RunRecord record, Table measures) {
        this(scenario, record, measures, null);
    }

    /** Plays a scenario to its end; {@code watcher} sees each tick as it ends. */
    public static Run play(Scenario scenario, Consumer<TickRecord> watcher) {
        return Course.of(scenario, watcher).toEnd();
    }

    /** As {@link #play(Scenario, Consumer)}, with seats taken in states given by their codes. */
    public static Run play(Scenario scenario, Map<String, Seat> seats, Consumer<TickRecord> watcher) {
        return play(scenario, null, seats, watcher);
    }

    /** The same, going on under other settings from a branch on; null for none. */
    public static Run play(Scenario scenario, Branch branch, Map<String, Seat> seats, Consumer<TickRecord> watcher) {
        Course course = Course.of(scenario, branch, watcher);
        seats.forEach(course::seat);
        return course.toEnd();
    }

    /** The codes of the states that a person, or a script, decided for at least once. */
    public List<String> human() {
        return record.ticks().stream()
                .flatMap(tick -> tick.decisions().stream())
                .filter(Decision::human)
                .map(each -> record.states().get(each.state()).code())
                .distinct()
                .sorted()
                .toList();
    }

    /** Leaves the results folder at its place; {@code charts} are drawn before the files are hashed. */
    public void leave(Path place, Origin origin, Adornment charts) throws IOException {
        leave(ResultsFolder.at(place, false), origin, charts);
    }

    /** The same in a folder that may be one to replace what was changed by hand. */
    public void leave(ResultsFolder place, Origin origin, Adornment charts) throws IOException {
        place.write(folder -> fill(folder, origin, charts));
    }

    private void fill(Path folder, Origin origin, Adornment charts) throws IOException {
        Sheets.write(this, folder);
        Files.writeString(folder.resolve(SCENARIO), ScenarioWriter.writeWhole(scenario), StandardCharsets.UTF_8);
        Map<String, Object> known = origin.known(scenario);
        if (branch != null) {
            Files.writeString(
                    folder.resolve(Branch.FILE), ScenarioWriter.writeWhole(branch.after()), StandardCharsets.UTF_8);
            known.put(Manifest.BRANCH, branch.tick());
            TreeSet<String> theories = new TreeSet<>(scenario.theories().keySet());
            theories.addAll(branch.after().theories().keySet());
            known.put("theories", List.copyOf(theories));
        }
        if (!human().isEmpty()) {
            known.put(Manifest.HUMAN, human());
        }
        Manifest manifest = Manifest.of(known, folder);
        charts.run(folder, manifest);
        manifest.signed(folder).write(folder);
    }
}
