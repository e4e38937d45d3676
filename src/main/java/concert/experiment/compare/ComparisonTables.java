package concert.experiment.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Every table of a comparison; a new one is a class and a line here. */
public final class ComparisonTables {
    private ComparisonTables() {}

    /** Writes every table and the dictionary of their columns into a folder. */
    public static void write(Comparison comparison, Path folder) throws IOException {
        Differences differences = Differences.of(comparison);
        List<Sheet> sheets = List.of(
                RunsSheet.of(comparison),
                MeansSheet.of(comparison),
                differences.sheet(),
                LivesSheet.of(comparison),
                SurvivalSheet.of(comparison),
                LogRankSheet.of(comparison),
                PartingsSheet.of(comparison),
                DegeneracySheet.of(comparison),
                TunedRates.of(comparison.rivals()).sheet());
        for (Sheet each : sheets) {
            each.write(folder);
        }
        Sheet.dictionary(sheets).write(folder);
    }

    /** The main measures as lines for a terminal. */
    public static List<String> lines(Comparison comparison) {
        return Telling.lines(comparison);
    }
}
