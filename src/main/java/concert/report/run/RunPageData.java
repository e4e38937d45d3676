package concert.report.run;

import concert.model.Calendar;
import concert.report.page.CachedFrames;
import concert.results.Frames;
import concert.results.file.MeasuresFile;
import concert.results.file.StatesFile;
import concert.results.folder.Manifest;
import concert.results.row.MeasuresRow;
import concert.results.row.StateRow;
import concert.results.words.StateNaming;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a run's folder tells its page, read once and found sound. */
public record RunPageData(
        Manifest manifest, Scenario scenario, Frames files, StateNaming names, List<MeasuresRow> measures) {

    /**
     * Reads a folder whose manifest may not have been written yet.
     *
     * @throws IllegalArgumentException naming file, value and likely mend, when a file is missing or damaged
     */
    public static RunPageData read(Path folder, Manifest manifest) throws IOException {
        Scenario scenario = Scenarios.open(folder.resolve(Manifest.SCENARIO).toString(), Overrides.none());
        Frames files = new CachedFrames(Frames.in(folder));
        ConsistencyCheck.check(files);
        return new RunPageData(
                manifest,
                scenario,
                files,
                StateNaming.of(StateRow.of(files.frame(StatesFile.FILE))),
                MeasuresRow.of(files.frame(MeasuresFile.FILE)));
    }

    /** First and last date of the run, such as "1890 to 1919". */
    String span() {
        String from = Calendar.spoken(first().year());
        return measures.size() == 1 ? from : from + " to " + Calendar.spoken(last().year());
    }

    /** What was measured in the first tick. */
    MeasuresRow first() {
        return measures.get(0);
    }

    /** What was measured in the last tick. */
    MeasuresRow last() {
        return measures.get(measures.size() - 1);
    }
}
