package concert.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code load.R} and {@code load.do}, which read the CSV files of a folder in R and Stata, every column labelled. */
public final class Loaders {
    /** Stata's labels hold so many characters. */
    private static final int LABEL = 80;

    private static final String FOR_R = """
            # Reads the tables of this %s into data frames of the same names, every column labelled (attribute "label").
            # In this folder: source("load.R"); from another: source("that/folder/load.R", chdir = TRUE)
            read_table <- function(file, types, labels) {
              rows <- read.csv(file, colClasses = types, na.strings = "", encoding = "UTF-8", check.names = FALSE)
              for (column in names(labels)) attr(rows[[column]], "label") <- labels[[column]]
              rows
            }
            """;

    private static final String WAVES = """

            # Who is allied with whom, a matrix for each tick; 10 (a structural zero to RSiena) where either is not sovereign.
            # For TERGM: lapply(waves, function(wave) replace(wave, wave == 10, NA))
            waves <- lapply(sort(list.files("networks", "^wave-[0-9-]+[.]csv$", full.names = TRUE)), function(file)
              as.matrix(read.csv(file, row.names = 1, colClasses = c(state = "character"), na.strings = "",
                check.names = FALSE)))
            names(waves) <- measures$year
            """;

    private static final String FOR_STATA = """
            * Reads the tables of this %s, labels every column and saves each as a dta file beside it.
            * In this folder: do load.do
            version 14
            """;

    /**
     * A column of a table.
     *
     * @param file the CSV file, a path within the folder
     * @param type text, list, number, whole, flag; or long, a whole number of more than nine digits
     */
    public record Variable(String file, String column, String type, String meaning) {
        private boolean text() {
            return type.equals("text") || type.equals("list");
        }

        private String inR() {
            return switch (type) {
                case "whole", "flag" -> "integer";
                case "number", "long" -> "numeric";
                default -> "character";
            };
        }
    }

    private Loaders() {}

    /**
     * Writes both into a folder.
     *
     * @param what the folder holds, in a word
     * @param columns of every table, table by table in the order of the file
     */
    public static void write(Path folder, String what, List<Variable> columns) throws IOException {
        write(folder, what, columns, false);
    }

    /** Writes both, with the matrices of a run's network in R. */
    static void write(Path folder, String what, List<Variable> columns, boolean waves) throws IOException {
        Map<String, List<Variable>> tables = columns.stream()
                .collect(Collectors.groupingBy(Variable::file, LinkedHashMap::new, Collectors.toList()));
        StringBuilder r = new StringBuilder(FOR_R.formatted(what));
        StringBuilder stata = new StringBuilder(FOR_STATA.formatted(what));
        tables.forEach((file, table) -> {
            forR(r, file, table);
            forStata(stata, file, table);
        });
        Files.writeString(folder.resolve("load.R"), waves ? r + WAVES : r, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("load.do"), stata, StandardCharsets.UTF_8);
    }

    /** What a table is called in R: its file's name, no more. */
    private static String frame(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replace(".csv", "").replace('-', '_');
    }

    private static void forR(StringBuilder text, String file, List<Variable> table) {
        text.append("\n")
                .append(frame(file))
                .append(" <- read_table(\"")
                .append(file)
                .append("\",\n  c(");
        text.append(joined(table, each -> each.column() + " = \"" + each.inR() + "\""));
        text.append("),\n  c(");
        text.append(joined(table, each -> each.column() + " = \"" + quoted(each.meaning()) + "\""));
        text.append("))\n");
    }

    private static String joined(List<Variable> table, Function<Variable, String> word) {
        return table.stream().map(word).collect(Collectors.joining(",\n    "));
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static void forStata(StringBuilder text, String file, List<Variable> table) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < table.size(); at++) {
            if (table.get(at).text()) {
                texts.add(Integer.toString(at + 1));
            }
        }
        // Stata would guess at what holds texts
        String strings = texts.isEmpty() ? "" : " stringcols(" + String.join(" ", texts) + ")";
        text.append("\nimport delimited \"" + file + "\", clear varnames(1) case(preserve) encoding(\"utf-8\")"
                + " bindquote(strict) maxquotedrows(unlimited)" + strings + "\n");
        for (Variable each : table) {
            text.append("label variable " + each.column() + " \"" + shortened(each.meaning()) + "\"\n");
        }
        text.append("save \"" + file.replace(".csv", ".dta") + "\", replace\n");
    }

    private static String shortened(String meaning) {
        String plain = meaning.replace("\"", "'");
        return plain.length() <= LABEL ? plain : plain.substring(0, LABEL - 3) + "...";
    }
}
