package concert.experiment;

import concert.experiment.Sort.Field;
import concert.experiment.Sort.Type;
import concert.results.CsvFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The tables of a store as files that other programs read: {@code tables/NAME.csv} and {@code tables/NAME.parquet} in
 * the order of their keys, {@code load.R} and {@code load.do} that read them with labels, and what each column means.
 */
public final class Exports {
    /** Where the tables go, beside the store. */
    public static final String FOLDER = "tables";

    private Exports() {}

    /** Writes every table that has rows, beside the store of a folder. */
    public static void write(Store store, Path folder) throws IOException {
        Path tables = Files.createDirectories(folder.resolve(FOLDER));
        List<Sort> filled = new ArrayList<>();
        for (Sort each : Sort.values()) {
            long[] rows = new long[1];
            store.query("SELECT count(*) FROM " + each.table(), row -> rows[0] = row.getLong(1));
            if (rows[0] > 0) {
                filled.add(each);
                store.copy(each, tables.resolve(each.table() + ".csv"));
                store.copy(each, tables.resolve(each.table() + ".parquet"));
            }
        }
        dictionary(filled, tables);
        Files.writeString(folder.resolve("load.R"), forR(filled), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("load.do"), forStata(filled), StandardCharsets.UTF_8);
    }

    private static void dictionary(List<Sort> tables, Path folder) throws IOException {
        List<List<String>> rows = tables.stream()
                .flatMap(table -> table.fields().stream()
                        .map(field -> List.of(
                                table.table() + ".csv",
                                field.name(),
                                field.type().word(),
                                field.meaning())))
                .toList();
        CsvFile.write(folder.resolve("data-dictionary.csv"), List.of("file", "column", "type", "meaning"), rows);
    }

    private static String forR(List<Sort> tables) {
        StringBuilder text = new StringBuilder("""
                # Reads the tables of this experiment into data frames of the same names, every column labelled.
                # In this folder: source("load.R")
                read_table <- function(name, types, labels) {
                  rows <- read.csv(file.path("tables", paste0(name, ".csv")), colClasses = types, na.strings = "",
                    encoding = "UTF-8")
                  for (column in names(labels)) attr(rows[[column]], "label") <- labels[[column]]
                  rows
                }
                """);
        for (Sort each : tables) {
            text.append("\n")
                    .append(each.table())
                    .append(" <- read_table(\"")
                    .append(each.table())
                    .append("\",\n  c(")
                    .append(joined(each, field -> field.name() + " = \"" + inR(field.type()) + "\""))
                    .append("),\n  c(")
                    .append(joined(each, field -> field.name() + " = \"" + quoted(field.meaning()) + "\""))
                    .append("))\n");
        }
        return text.toString();
    }

    private static String joined(Sort table, Function<Field, String> word) {
        return table.fields().stream().map(word).collect(Collectors.joining(",\n    "));
    }

    private static String inR(Type type) {
        return switch (type) {
            case WHOLE -> "integer";
            case LONG, NUMBER -> "numeric";
            case TEXT -> "character";
        };
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String forStata(List<Sort> tables) {
        StringBuilder text = new StringBuilder("""
                * Reads the tables of this experiment, labels every column and saves each as a dta file beside it.
                * In this folder: do load.do
                version 14
                """);
        for (Sort each : tables) {
            String name = each.table();
            text.append("\nimport delimited \"tables/" + name
                    + ".csv\", clear varnames(1) case(preserve) encoding(\"utf-8\") stringcols(" + texts(each) + ")\n");
            for (Field field : each.fields()) {
                text.append("label variable " + field.name() + " \"" + shortened(field.meaning()) + "\"\n");
            }
            text.append("save \"tables/" + name + ".dta\", replace\n");
        }
        return text.toString();
    }

    /** The numbers of the columns that hold texts, which Stata would else guess at. */
    private static String texts(Sort table) {
        List<String> numbers = new ArrayList<>();
        for (int at = 0; at < table.fields().size(); at++) {
            if (table.fields().get(at).type() == Type.TEXT) {
                numbers.add(Integer.toString(at + 1));
            }
        }
        return String.join(" ", numbers);
    }

    /** Stata's labels hold 80 characters. */
    private static String shortened(String meaning) {
        String plain = meaning.replace("\"", "'");
        return plain.length() <= 80 ? plain : plain.substring(0, 77) + "...";
    }
}
