package concert.results.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
              # a text that a spreadsheet would take for a formula has an apostrophe before it
              for (column in names(types)[types == "character"]) rows[[column]] <- sub("^'", "", rows[[column]])
              for (column in names(labels)) attr(rows[[column]], "label") <- labels[[column]]
              rows
            }
            """;

    private static final String FOR_STATA = """
            * Reads the tables of this %s, labels every column and saves each as a dta file beside it.
            * In this folder: do load.do
            * A text that a spreadsheet would take for a formula has an apostrophe before it, which is taken off.
            version 14
            """;

    private static final String MEANT = """
            foreach text of varlist %s {
              quietly replace `text' = substr(`text', 2, .) if substr(`text', 1, 1) == char(39)
            }
            """;

    private Loaders() {}

    /** Writes both into a folder, for tables whose files are paths within it. */
    public static void write(Path folder, String what, List<CsvTable<?>> tables) throws IOException {
        write(folder, what, tables, "");
    }

    /**
     * The same with more to do in R.
     *
     * @param what the folder holds, in a word
     */
    public static void write(Path folder, String what, List<CsvTable<?>> tables, String more) throws IOException {
        StringBuilder r = new StringBuilder(FOR_R.formatted(what));
        StringBuilder stata = new StringBuilder(FOR_STATA.formatted(what));
        for (CsvTable<?> each : tables) {
            forR(r, each);
            forStata(stata, each);
        }
        Files.writeString(folder.resolve("load.R"), r + more, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("load.do"), stata, StandardCharsets.UTF_8);
    }

    /** What a table is called in R: its file's name, no more. */
    private static String frame(String file) {
        return file.substring(file.lastIndexOf('/') + 1).replace(".csv", "").replace('-', '_');
    }

    private static String inR(Column.Type type) {
        return switch (type) {
            case WHOLE, FLAG -> "integer";
            case NUMBER, LONG -> "numeric";
            case TEXT, LIST -> "character";
        };
    }

    private static void forR(StringBuilder text, CsvTable<?> table) {
        text.append("\n")
                .append(frame(table.file()))
                .append(" <- read_table(\"")
                .append(table.file())
                .append("\",\n  c(");
        text.append(joined(table, each -> each.name() + " = \"" + inR(each.type()) + "\""));
        text.append("),\n  c(");
        text.append(joined(table, each -> each.name() + " = \"" + quoted(each.told()) + "\""));
        text.append("))\n");
    }

    private static String joined(CsvTable<?> table, Function<Column<?>, String> word) {
        return table.columns().stream().map(word).collect(Collectors.joining(",\n    "));
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static void forStata(StringBuilder text, CsvTable<?> table) {
        List<String> places = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < table.columns().size(); at++) {
            if (table.columns().get(at).type().textual()) {
                places.add(Integer.toString(at + 1));
                texts.add(table.columns().get(at).name());
            }
        }
        // Stata would guess at what holds texts
        String strings = places.isEmpty() ? "" : " stringcols(" + String.join(" ", places) + ")";
        text.append("\nimport delimited \"" + table.file() + "\", clear varnames(1) case(preserve) encoding(\"utf-8\")"
                + " bindquote(strict) maxquotedrows(unlimited)" + strings + "\n");
        if (!texts.isEmpty()) {
            text.append(MEANT.formatted(String.join(" ", texts)));
        }
        for (Column<?> each : table.columns()) {
            text.append("label variable " + each.name() + " \"" + shortened(each.told()) + "\"\n");
        }
        text.append("save \"" + table.file().replace(".csv", ".dta") + "\", replace\n");
    }

    private static String shortened(String meaning) {
        String plain = meaning.replace("\"", "'");
        return plain.length() <= LABEL ? plain : plain.substring(0, LABEL - 3) + "...";
    }
}
