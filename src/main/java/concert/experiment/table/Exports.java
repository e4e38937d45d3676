package concert.experiment.table;

import concert.experiment.design.Design;
import concert.experiment.store.Outcomes;
import concert.experiment.store.Store;
import concert.experiment.store.StoreSchema;
import concert.experiment.store.StoreTable;
import concert.results.table.CsvTable;
import concert.results.table.DataDictionary;
import concert.results.table.Loaders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The tables of a store, and those that sum it up, as files that other programs read: {@code tables/NAME.csv} and
 * {@code tables/NAME.parquet} in the order of their keys, {@code load.R} and {@code load.do} that read them with labels, and
 * what each column means.
 */
public final class Exports {
    /** Where the tables go, beside the store. */
    public static final String FOLDER = "tables";

    private static final String FIGURE = "[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?";

    private final Store store;
    private final Path tables;
    private final List<CsvTable<?>> written = new ArrayList<>();

    private Exports(Store store, Path tables) {
        this.store = store;
        this.tables = tables;
    }

    /** Writes every table that has rows, beside the store of a folder; what sums them up is returned too. */
    public static ExperimentSummary write(Path folder, Design design) throws IOException {
        return write(folder, folder, design);
    }

    /** The same from the store of a folder into another. */
    public static ExperimentSummary write(Path folder, Path target, Design design) throws IOException {
        try (Store store = Store.open(folder, target.resolve(FOLDER))) {
            Exports exports = new Exports(store, Files.createDirectories(target.resolve(FOLDER)));
            Outcomes outcomes = new Outcomes(store, design);
            for (StoreTable<?> each : StoreTable.ALL) {
                if (outcomes.any(each)) {
                    exports.kept(each);
                }
            }
            ExperimentSummary summary = ExperimentSummary.of(store, design);
            for (CsvTable<?> each : new Tables(summary).filled()) {
                exports.made(each);
            }
            DataDictionary.of(exports.written).replace(exports.tables);
            List<CsvTable<?>> all = new ArrayList<>();
            exports.written.forEach(each -> all.add(each.in(FOLDER)));
            Loaders.write(target, "experiment", all);
            return summary;
        }
    }

    private void kept(StoreTable<?> table) {
        String rows = " FROM " + table.name() + " ORDER BY " + String.join(", ", table.key());
        String cells = table.columns().stream()
                .map(each -> each.type().textual() ? harmless(each.name()) : each.name())
                .collect(Collectors.joining(", "));
        copy("SELECT " + cells + rows, table.name() + ".csv", "csv, HEADER");
        copy("SELECT *" + rows, table.name() + ".parquet", "parquet");
        written.add(table.described());
    }

    private void made(CsvTable<?> table) throws IOException {
        table.replace(tables);
        String types = table.columns().stream()
                .map(each -> "'" + each.name() + "': '" + StoreSchema.sql(each.type()) + "'")
                .collect(Collectors.joining(", "));
        String meant = table.columns().stream()
                .map(each -> each.type().textual() ? meant(each.name()) : each.name())
                .collect(Collectors.joining(", "));
        copy(
                "SELECT " + meant + " FROM read_csv(" + quoted(tables.resolve(table.file()))
                        + ", header = true, auto_detect = false, quote = '\"', columns = {" + types + "})",
                table.file().replace(".csv", ".parquet"),
                "parquet");
        written.add(table);
    }

    /** The cell of a text as every CSV file has it, by the rule that the dictionary states. */
    static String harmless(String column) {
        return "CASE WHEN regexp_matches(" + column + ", '^[-=+@\\t\\r\\n'']') AND NOT regexp_full_match(" + column
                + ", '" + FIGURE + "( " + FIGURE + ")*') THEN '''' || " + column + " ELSE " + column + " END AS "
                + column;
    }

    /** The text of such a cell. */
    private static String meant(String column) {
        return "CASE WHEN starts_with(" + column + ", '''') THEN substr(" + column + ", 2) ELSE " + column + " END AS "
                + column;
    }

    private void copy(String select, String file, String format) {
        store.query("COPY (" + select + ") TO " + quoted(tables.resolve(file)) + " (FORMAT " + format + ")", row -> {});
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }
}
