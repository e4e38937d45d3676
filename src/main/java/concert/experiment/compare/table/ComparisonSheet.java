package concert.experiment.compare.table;

import concert.experiment.compare.Comparison;
import concert.measure.degeneracy.Degeneracies;
import concert.measure.degeneracy.Degeneracy;
import concert.results.table.CsvFile;
import concert.text.NumberFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One table of a comparison: its file, its columns and its rows. */
record ComparisonSheet(String file, List<Field> fields, List<List<String>> rows) {
    private static final String DICTIONARY = "data-dictionary.csv";

    /**
     * One column.
     *
     * @param type text, number, whole or flag
     * @param unit of the figures, empty for a text
     */
    record Field(String name, String type, String unit, String meaning) {
        static Field text(String name, String meaning) {
            return new Field(name, "text", "", meaning);
        }

        static Field number(String name, String unit, String meaning) {
            return new Field(name, "number", unit, meaning);
        }

        static Field whole(String name, String unit, String meaning) {
            return new Field(name, "whole", unit, meaning);
        }
    }

    /** Columns that every table by theory ends with: how many of the theory's runs are degenerate, and how. */
    static List<Field> rates() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.number(
                "degenerate",
                "share",
                "share of the theory's runs that show any sign of degeneracy; see degeneracy.csv"));
        for (Degeneracy each : Degeneracies.ALL) {
            fields.add(Field.number(each.name(), "share", "share of the theory's runs that show this sign"));
        }
        return fields;
    }

    /** The cells under {@link #rates}. */
    static List<String> rates(Comparison comparison, int rival) {
        List<String> cells = new ArrayList<>();
        cells.add(NumberFormat.of(comparison.degenerate(rival)));
        for (int sign = 0; sign < Comparison.signs(); sign++) {
            cells.add(NumberFormat.of(comparison.rate(rival, sign)));
        }
        return cells;
    }

    static <T> List<T> joined(List<? extends T> one, List<? extends T> two) {
        List<T> all = new ArrayList<>(one);
        all.addAll(two);
        return all;
    }

    void write(Path folder) throws IOException {
        CsvFile.write(folder.resolve(file), fields.stream().map(Field::name).toList(), rows);
    }

    /** The table that names every column of others. */
    static ComparisonSheet dictionary(List<ComparisonSheet> sheets) {
        List<List<String>> rows = new ArrayList<>();
        for (ComparisonSheet sheet : sheets) {
            for (Field each : sheet.fields) {
                rows.add(List.of(sheet.file, each.name, each.type, each.unit, each.meaning));
            }
        }
        List<Field> fields = List.of(
                Field.text("file", "name of the file"),
                Field.text("column", "name of the column"),
                Field.text("type", "text, number, whole (number) or flag (0 or 1); an empty cell means not applicable"),
                Field.text("unit", "unit of the figures; empty for a text"),
                Field.text("meaning", "what the column says"));
        return new ComparisonSheet(DICTIONARY, fields, rows);
    }
}
