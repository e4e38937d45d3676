package concert.results;

import concert.measure.Measure;
import concert.model.record.RunRecord;
import concert.results.file.CallsFile;
import concert.results.file.DecisionsFile;
import concert.results.file.DyadsFile;
import concert.results.file.EventsFile;
import concert.results.file.MeasuresFile;
import concert.results.file.MembersFile;
import concert.results.file.PactsFile;
import concert.results.file.StatesFile;
import concert.results.file.ThreatsFile;
import concert.results.file.TreatiesFile;
import concert.results.file.WarsFile;
import concert.results.network.DyadYearsFile;
import concert.results.network.Networks;
import concert.results.played.Run;
import concert.results.table.CsvTable;
import concert.results.table.DataDictionary;
import concert.results.table.Loaders;
import concert.results.table.SideBySide;
import concert.scenario.asked.OwnMeasures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every CSV file of a run; a new one is a class and a line here. */
public final class Sheets {
    private Sheets() {}

    static List<CsvTable<?>> of(Run played) {
        RunRecord run = played.record();
        return List.of(
                TreatiesFile.of(run),
                MembersFile.of(run),
                StatesFile.of(run),
                ThreatsFile.of(run),
                DyadsFile.of(run),
                DyadYearsFile.of(run),
                PactsFile.of(run),
                DecisionsFile.of(run),
                EventsFile.of(run),
                WarsFile.of(run),
                CallsFile.of(run),
                MeasuresFile.of(run, played.measures(), own(played)));
    }

    /** The measures that its scenario adds; none of a run that has no scenario beside it. */
    private static List<Measure> own(Run run) {
        return run.scenario() == null ? List.of() : OwnMeasures.of(run.scenario());
    }

    /** Writes the files of a run, their dictionary, its network for other programs, and what loads them in R and Stata. */
    public static void write(Run run, Path folder) throws IOException {
        List<CsvTable<?>> tables = of(run);
        Networks networks = new Networks(run);
        List<SideBySide.Work> files = new ArrayList<>();
        described(tables, networks.described()).forEach(each -> files.add(() -> each.write(folder)));
        files.addAll(networks.files(folder));
        SideBySide.write(files);
        Loaders.write(folder, "run", tables, networks.inR());
    }

    /** Writes files and their dictionary. */
    public static void write(List<CsvTable<?>> tables, Path folder) throws IOException {
        for (CsvTable<?> each : described(tables, List.of())) {
            each.write(folder);
        }
    }

    /** Files, and a dictionary of these and of more that others write. */
    private static List<CsvTable<?>> described(List<CsvTable<?>> tables, List<CsvTable<?>> more) {
        List<CsvTable<?>> all = new ArrayList<>(tables);
        all.add(DataDictionary.of(Stream.concat(tables.stream(), more.stream()).toList()));
        return all;
    }
}
