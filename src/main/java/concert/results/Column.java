package concert.results;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * One column of a CSV file: what it is called, what it holds, and how to read it off a row.
 *
 * @param type text, number, whole, flag (0 or 1) or list (separated by spaces)
 * @param unit of the figures, empty for a text
 * @param cell the text of a row's cell; null or empty when not applicable
 */
record Column<R>(String name, String type, String unit, String meaning, Function<R, String> cell) {

    static <R> Column<R> text(String name, String meaning, Function<R, String> cell) {
        return new Column<>(name, "text", "", meaning, cell);
    }

    /** Several texts in one cell, separated by spaces. */
    static <R> Column<R> list(String name, String meaning, Function<R, String> cell) {
        return new Column<>(name, "list", "", meaning, cell);
    }

    static <R> Column<R> number(String name, String unit, String meaning, ToDoubleFunction<R> cell) {
        return new Column<>(name, "number", unit, meaning, row -> Figure.of(cell.applyAsDouble(row)));
    }

    /** A whole number, or null when not applicable. */
    static <R> Column<R> whole(String name, String unit, String meaning, Function<R, Integer> cell) {
        return new Column<>(name, "whole", unit, meaning, row -> {
            Integer value = cell.apply(row);
            return value == null ? null : value.toString();
        });
    }

    static <R> Column<R> flag(String name, String meaning, Predicate<R> cell) {
        return new Column<>(name, "flag", "0 or 1", meaning, row -> cell.test(row) ? "1" : "0");
    }

    /** A label of a tick, such as 1890 or 1890.2500. */
    static <R> Column<R> year(String name, String meaning, Function<R, String> cell) {
        return new Column<>(name, "number", "year", meaning, cell);
    }

    /** The same columns for rows that hold what they are read off. */
    static <Q, R> List<Column<Q>> lift(List<Column<R>> columns, Function<Q, R> part) {
        return columns.stream().map(each -> each.lift(part)).toList();
    }

    private <Q> Column<Q> lift(Function<Q, R> part) {
        return new Column<>(name, type, unit, meaning, row -> cell.apply(part.apply(row)));
    }
}
