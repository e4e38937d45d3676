package concert.experiment.compare.table;

import concert.experiment.compare.Comparison;
import concert.measure.degeneracy.Degeneracies;
import concert.measure.degeneracy.Degeneracy;
import concert.results.table.Column;
import concert.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/** Columns of the tables of a comparison, whose rows are cells in the order of the columns. */
final class ComparisonColumns {
    private ComparisonColumns() {}

    static Column<?> text(String name, String meaning) {
        return Column.of(name, Column.Type.TEXT, "", meaning);
    }

    static Column<?> number(String name, String unit, String meaning) {
        return Column.of(name, Column.Type.NUMBER, unit, meaning);
    }

    static Column<?> whole(String name, String unit, String meaning) {
        return Column.of(name, Column.Type.WHOLE, unit, meaning);
    }

    static Column<?> flag(String name, String meaning) {
        return Column.of(name, Column.Type.FLAG, "", meaning);
    }

    /** The seed of runs, which may have more digits than a whole number of other programs. */
    static Column<?> seed(String meaning) {
        return Column.of("seed", Column.Type.LONG, "", meaning);
    }

    /** Columns that every table by theory ends with: how many of the theory's runs are degenerate, and how. */
    static List<Column<?>> rates() {
        List<Column<?>> columns = new ArrayList<>();
        columns.add(number(
                "degenerate",
                "share",
                "share of the theory's runs that show any sign of degeneracy; see degeneracy.csv"));
        for (Degeneracy each : Degeneracies.ALL) {
            columns.add(number(each.name(), "share", "share of the theory's runs that show this sign"));
        }
        return columns;
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
}
