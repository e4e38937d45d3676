package concert.experiment.table;

import concert.experiment.stat.Interval;
import concert.experiment.store.StoreTable.Type;
import concert.text.NumberFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** A column of a table of the summary, and how to read its cell off a row; an empty cell is not applicable. */
record SummaryColumn<R>(String name, Type type, String meaning, Function<R, String> cell) {

    static <R> SummaryColumn<R> text(String name, String meaning, Function<R, String> cell) {
        return new SummaryColumn<>(name, Type.TEXT, meaning, cell);
    }

    static <R> SummaryColumn<R> whole(String name, String meaning, ToIntFunction<R> cell) {
        return new SummaryColumn<>(name, Type.WHOLE, meaning, row -> Integer.toString(cell.applyAsInt(row)));
    }

    static <R> SummaryColumn<R> number(String name, String meaning, ToDoubleFunction<R> cell) {
        return new SummaryColumn<>(name, Type.NUMBER, meaning, row -> NumberFormat.of(cell.applyAsDouble(row)));
    }

    /** An estimate and its bounds, three columns. */
    static <R> List<SummaryColumn<R>> interval(String name, String meaning, Function<R, Interval> cell) {
        return List.of(
                number(name, meaning, row -> cell.apply(row).estimate()),
                number(
                        name + "_low",
                        "lower 95 % bound of " + name,
                        row -> cell.apply(row).low()),
                number(
                        name + "_high",
                        "upper 95 % bound of " + name,
                        row -> cell.apply(row).high()));
    }
}
