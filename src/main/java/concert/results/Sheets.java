package concert.results;

import concert.measure.Table;
import concert.model.RunRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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
                DyadYearsFile.of(run),
                PactsFile.of(run),
                DecisionsFile.of(run),
                EventsFile.of(run),
                WarsFile.of(run),
                MeasuresFile.of(run, measures));
    }

    /** Writes the files of a run, their dictionary, its network for other programs, and what loads them in R and Stata. */
    static void write(RunRecord run, Table measures, Path folder) throws IOException {
        List<Sheet<?>> sheets = of(run, measures);
        Networks networks = new Networks(run);
        write(sheets, networks.described(), folder);
        networks.write(folder);
        Loaders.write(folder, "run", variables(sheets), networks.waves());
    }

    /** Writes files and their dictionary. */
    static void write(List<Sheet<?>> sheets, Path folder) throws IOException {
        write(sheets, List.of(), folder);
    }

    /** Writes files and a dictionary of these and of more that others write. */
    private static void write(List<Sheet<?>> sheets, List<Sheet<?>> more, Path folder) throws IOException {
        List<Sheet<?>> all = Stream.concat(sheets.stream(), more.stream()).toList();
        for (Sheet<?> each : sheets) {
            Files.createDirectories(folder.resolve(each.file()).getParent());
            each.write(folder);
        }
        DataDictionary.of(all).write(folder);
    }

    private static List<Loaders.Variable> variables(List<Sheet<?>> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.columns().stream()
                        .map(each -> new Loaders.Variable(sheet.file(), each.name(), each.type(), each.meaning())))
                .toList();
    }
}
