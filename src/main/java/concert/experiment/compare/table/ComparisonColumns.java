package concert.experiment.compare.table;

import concert.experiment.compare.Comparison;
import concert.experiment.compare.Comparison.Pair;
import concert.measure.degeneracy.Degeneracies;
import concert.measure.degeneracy.Degeneracy;
import concert.results.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Columns that several tables of a comparison have. */
final class ComparisonColumns {
    private ComparisonColumns() {}

    /** Whether or not, or null when that is not asked. */
    static <R> Column<R> flag(String name, String meaning, Function<R, Boolean> cell) {
        return new Column<>(name, Column.Type.FLAG, "", meaning, row -> number(cell.apply(row)));
    }

    private static Integer number(Boolean flag) {
        return flag == null ? null : flag ? 1 : 0;
    }

    static <R> Column<R> theory(Function<R, String> cell) {
        return Column.text("theory", "name of the theory that every state follows", cell);
    }

    /**
     * The names of two theories.
     *
     * @param meaning of the first
     * @param pair null for a row of all theories
     */
    static <R> List<Column<R>> names(Comparison comparison, String meaning, Function<R, Pair> pair) {
        return List.of(
                Column.text("one", meaning, row -> of(pair.apply(row), each -> comparison.name(each.one()))),
                Column.text(
                        "other", "name of another", row -> of(pair.apply(row), each -> comparison.name(each.other()))));
    }

    /** The shares of two theories' runs that show a sign of degeneracy; {@code pair} is null for a row of all theories. */
    static <R> List<Column<R>> degenerate(Comparison comparison, Function<R, Pair> pair) {
        return List.of(
                new Column<>(
                        "degenerate_one",
                        Column.Type.NUMBER,
                        "share",
                        "share of the one's runs with a sign of degeneracy",
                        row -> of(pair.apply(row), each -> comparison.degenerate(each.one()))),
                new Column<>(
                        "degenerate_other",
                        Column.Type.NUMBER,
                        "share",
                        "share of the other's",
                        row -> of(pair.apply(row), each -> comparison.degenerate(each.other()))));
    }

    /** What is told of a pair, null where there is none. */
    static <T> T of(Pair pair, Function<Pair, T> what) {
        return pair == null ? null : what.apply(pair);
    }

    /**
     * Columns that every table by theory ends with: how many of the theory's runs are degenerate, and how.
     *
     * @param rival number of the row's theory
     */
    static <R> List<Column<R>> rates(Comparison comparison, ToIntFunction<R> rival) {
        List<Column<R>> columns = new ArrayList<>();
        columns.add(Column.number(
                "degenerate",
                "share",
                "share of the theory's runs that show any sign of degeneracy; see degeneracy.csv",
                row -> comparison.degenerate(rival.applyAsInt(row))));
        for (Degeneracy each : Degeneracies.ALL) {
            int sign = Degeneracies.ALL.indexOf(each);
            columns.add(Column.number(
                    each.name(),
                    "share",
                    "share of the theory's runs that show this sign",
                    row -> comparison.rate(rival.applyAsInt(row), sign)));
        }
        return columns;
    }

    @SafeVarargs
    static <R> List<Column<R>> joined(List<Column<R>>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
