package concert.results;

import concert.measure.Table;
import concert.model.RunRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Every CSV file of a run; a new one is a class and a line here. */
final class Sheets {
    private Sheets() {}

    static List<Sheet<?>> of(RunRecord run, Table measures) {
        return List.of(
                TreatiesFile.of(run),
                MembersFile.of(run),
                StatesFile.of(run),
                ThreatsFile.of(run),
                DyadsFile.of(run),
                PactsFile.of(run),
                DecisionsFile.of(run),
                EventsFile.of(run),
                WarsFile.of(run),
                MeasuresFile.of(run, measures));
    }

    /** Writes the files of a run and their dictionary. */
    static void write(RunRecord run, Table measures, Path folder) throws IOException {
        write(of(run, measures), folder);
    }

    /** Writes files and their dictionary. */
    static void write(List<Sheet<?>> sheets, Path folder) throws IOException {
        List<Sheet<?>> all = new ArrayList<>(sheets);
        all.add(DataDictionary.of(sheets));
        for (Sheet<?> each : all) {
            each.write(folder);
        }
    }
}
