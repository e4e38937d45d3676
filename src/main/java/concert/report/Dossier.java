package concert.report;

import concert.model.Calendar;
import concert.results.Frame;
import concert.results.Frames;
import concert.results.Manifest;
import concert.results.Names;
import concert.scenario.Overrides;
import concert.scenario.Scenario;
import concert.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Path;

/** What a run's folder tells its page, read once and found sound. */
record Dossier(Manifest manifest, Scenario scenario, Frames files, Names names, Frame measures) {

    /**
     * Reads a folder whose manifest may not have been written yet.
     *
     * @throws IllegalArgumentException naming file, value and likely mend, when a file is missing or damaged
     */
    static Dossier read(Path folder, Manifest manifest) throws IOException {
        Scenario scenario = Scenarios.open(folder.resolve(Manifest.SCENARIO).toString(), Overrides.none());
        Frames files = new KeptFrames(Frames.in(folder));
        Soundness.check(files);
        return new Dossier(manifest, scenario, files, Names.of(files.frame("states.csv")), files.frame("measures.csv"));
    }

    /** First and last date of the run, such as "1890 to 1919". */
    String span() {
        int last = measures.rows() - 1;
        String from = Calendar.spoken(measures.text(0, "year"));
        return last == 0 ? from : from + " to " + Calendar.spoken(measures.text(last, "year"));
    }
}
