package concert.experiment.compare.table;

import concert.experiment.compare.Comparison;
import concert.results.table.CsvTable;
import concert.results.table.TableFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Every table of a comparison; a new one is a class and a line here. */
public final class ComparisonTables {
    private ComparisonTables() {}

    /** Writes every table into a folder, with what describes and loads them. */
    public static void write(Comparison comparison, Path folder) throws IOException {
        ComparisonDifferences differences = ComparisonDifferences.of(comparison);
        List<CsvTable<?>> sheets = List.of(
                RunsSheet.of(comparison),
                MeansSheet.of(comparison),
                differences.sheet(),
                LivesSheet.of(comparison),
                SurvivalSheet.of(comparison),
                LogRankSheet.of(comparison),
                PartingsSheet.of(comparison),
                DegeneracySheet.of(comparison),
                TunedRates.of(comparison.rivals()).sheet());
        TableFiles.write(folder, "comparison", sheets);
    }

    /** The main measures as lines for a terminal. */
    public static List<String> lines(Comparison comparison) {
        return ComparisonText.lines(comparison);
    }
}
