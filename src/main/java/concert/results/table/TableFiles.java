package concert.results.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Tables as files of a folder, with all that other programs need to read them. */
public final class TableFiles {
    private TableFiles() {}

    /**
     * Writes tables, the dictionary of their columns, and what loads them in R and Stata.
     *
     * @param what the folder holds, in a word
     */
    public static void write(Path folder, String what, List<? extends CsvTable<?>> tables) throws IOException {
        List<CsvTable<?>> all = List.copyOf(tables);
        for (CsvTable<?> each : all) {
            each.replace(folder);
        }
        DataDictionary.of(all).replace(folder);
        Loaders.write(folder, what, all);
    }
}
