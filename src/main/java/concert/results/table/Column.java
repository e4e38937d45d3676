package concert.results.table;

import concert.text.NumberFormat;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * One column of a table: what it is called, what it holds, and how to read it off a row. Files, data dictionaries, the
 * programs that load them and the store of an experiment all go by it.
 *
 * @param unit of the figures, empty for a text
 * @param moment when in the tick it is taken, where it matters
 * @param value of a row's cell: a text, an {@link Integer}, a {@link Double}; null, NaN or an empty text when not
 *     applicable
 */
public record Column<R>(String name, Type type, String unit, String meaning, TickMoment moment, Function<R, ?> value) {

    /** A column of any moment. */
    public Column(String name, Type type, String unit, String meaning, Function<R, ?> value) {
        this(name, type, unit, meaning, TickMoment.ANY, value);
    }

    /** What it says and when it is taken, as dictionaries and labels have it. */
    public String told() {
        return meaning + moment.words();
    }

    /** What the cells of a column hold. */
    public enum Type {
        TEXT,
        /** Texts separated by spaces. */
        LIST,
        /** A real number, rounded to 12 significant digits. */
        NUMBER,
        WHOLE,
        /** A whole number of more than nine digits. */
        LONG,
        /** 0 or 1. */
        FLAG;

        private static final String WORDS = "text; list (texts separated by spaces); number (rounded to 12 significant"
                + " digits); whole (number); long (a whole number of more than nine digits); flag (0 or 1)."
                + " An empty cell means not applicable, never 0. " + Formulas.RULE;

        /** As data dictionaries call it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether programs that load the file have to read it as text. */
        public boolean textual() {
            return this == TEXT || this == LIST;
        }

        /** What each type means, for a dictionary. */
        public static String words() {
            return WORDS;
        }
    }

    /** The text of a row's cell as a file has it; null or empty when not applicable. */
    public String cell(R row) {
        Object is = value.apply(row);
        return is instanceof Double number ? NumberFormat.of(number) : is == null ? null : is.toString();
    }

    /** Puts a row's cell into a file, texts by the rule of {@link Formulas}. */
    void put(R row, CsvBytes out) throws IOException {
        Object is = value.apply(row);
        if (is == null) {
            out.empty();
        } else if (is instanceof Double number) {
            out.number(number);
        } else if (is instanceof Integer whole) {
            out.whole(whole);
        } else {
            out.text(type.textual() ? Formulas.harmless(is.toString()) : is.toString());
        }
    }

    public static <R> Column<R> text(String name, String meaning, Function<R, String> cell) {
        return new Column<>(name, Type.TEXT, "", meaning, cell);
    }

    /** Several texts in one cell, separated by spaces. */
    public static <R> Column<R> list(String name, String meaning, Function<R, String> cell) {
        return new Column<>(name, Type.LIST, "", meaning, cell);
    }

    /** A real number, or NaN when not applicable. */
    public static <R> Column<R> number(String name, String unit, String meaning, ToDoubleFunction<R> cell) {
        return new Column<>(name, Type.NUMBER, unit, meaning, cell::applyAsDouble);
    }

    /** A whole number, or null when not applicable. */
    public static <R> Column<R> whole(String name, String unit, String meaning, Function<R, Integer> cell) {
        return new Column<>(name, Type.WHOLE, unit, meaning, cell);
    }

    /** The seed of a run, which may have more digits than a whole number of other programs. */
    public static <R> Column<R> seed(String meaning, ToLongFunction<R> cell) {
        return new Column<>("seed", Type.LONG, "", meaning, cell::applyAsLong);
    }

    public static <R> Column<R> flag(String name, String meaning, Predicate<R> cell) {
        return new Column<>(name, Type.FLAG, "0 or 1", meaning, row -> cell.test(row) ? 1 : 0);
    }

    /** A label of a tick, such as 1890 or 1890.2500. */
    public static <R> Column<R> year(String name, String meaning, Function<R, String> cell) {
        return new Column<>(name, Type.NUMBER, "year", meaning, cell);
    }

    /**
     * Those of some names, in the order of the names.
     *
     * @throws IllegalArgumentException when there is none of a name
     */
    public static <R> List<Column<R>> named(List<Column<R>> columns, String... names) {
        return Stream.of(names)
                .map(name -> columns.stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("there is no column " + name)))
                .toList();
    }

    /** The same columns for rows that hold what they are read off. */
    public static <Q, R> List<Column<Q>> lift(List<Column<R>> columns, Function<Q, R> part) {
        return columns.stream().map(each -> each.lift(part)).toList();
    }

    private <Q> Column<Q> lift(Function<Q, R> part) {
        return new Column<>(name, type, unit, meaning, moment, row -> value.apply(part.apply(row)));
    }
}
