package concert.experiment.table;

import concert.experiment.stat.Interval;
import concert.experiment.stat.MeanOfRuns;
import concert.experiment.table.ExperimentSummary.Correlation;
import concert.experiment.table.ExperimentSummary.Level;
import concert.experiment.table.ExperimentSummary.Screening;
import concert.experiment.table.ExperimentSummary.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The beginning of a summary as a small table for a terminal: the first measures, the first points or every factor. */
public record SummaryPreview(ExperimentSummary summary) {
    private static final int MEASURES = 3;
    private static final int ROWS = 24;

    /** The lines of the table, what it is, and what to beware of. */
    public List<String> lines() {
        if (!summary.screenings().isEmpty()) {
            return factors(
                    "Morris: mu* [95 %] and sigma over each factor's range",
                    summary.screenings(),
                    Screening::path,
                    Screening::measure,
                    row -> words(row.effect().muStar()) + " "
                            + figure(row.effect().sigma()));
        }
        if (!summary.shares().isEmpty()) {
            List<String> said = new ArrayList<>(factors(
                    "Sobol indices: first, total [95 %]",
                    summary.shares(),
                    Share::path,
                    Share::measure,
                    row -> figure(row.index().first().estimate()) + ", "
                            + words(row.index().total())
                            + (row.caution().isEmpty() ? "" : " !")));
            said.addAll(cautions());
            return said;
        }
        if (!summary.correlations().isEmpty()) {
            return factors(
                    "Spearman's rank correlation [95 %]",
                    summary.correlations(), Correlation::path, Correlation::measure, row -> words(row.rho()));
        }
        return points();
    }

    /** What the marks stand for. */
    private List<String> cautions() {
        List<String> cautions = summary.shares().stream()
                .map(Share::caution)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
        return cautions.isEmpty()
                ? List.of()
                : List.of("! to be read with care: " + String.join(" / ", cautions) + ". Maybe more samples?");
    }

    private <R> List<String> factors(
            String title,
            List<R> rows,
            Function<R, String> path,
            Function<R, String> measure,
            Function<R, String> cell) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        List<String> measures =
                rows.stream().map(measure).distinct().limit(MEASURES).toList();
        for (R row : rows) {
            if (measures.contains(measure.apply(row))) {
                lines.computeIfAbsent(path.apply(row), each -> new ArrayList<>(List.of(each)))
                        .add(cell.apply(row));
            }
        }
        List<List<String>> grid = new ArrayList<>(List.of(header("factor", measures)));
        grid.addAll(lines.values());
        List<String> said = new ArrayList<>(List.of(title));
        said.addAll(aligned(grid));
        said.add("Degenerate runs: " + degenerate(summary.signs().overall()));
        return said;
    }

    private List<String> points() {
        List<String> measures = summary.levels().stream()
                .map(Level::measure)
                .distinct()
                .limit(MEASURES)
                .toList();
        List<List<String>> grid = new ArrayList<>();
        List<String> header = new ArrayList<>(header("point", measures));
        header.add("degenerate");
        header.add("setting");
        grid.add(header);
        int shown = Math.min(ROWS, summary.points().size());
        for (int point = 1; point <= shown; point++) {
            grid.add(row(point, measures));
        }
        List<String> said = new ArrayList<>(List.of("Mean over the runs of each point [95 %]"));
        said.addAll(aligned(grid));
        if (shown < summary.points().size()) {
            said.add("... and " + (summary.points().size() - shown) + " points more");
        }
        if (!summary.differences().isEmpty()) {
            said.add(ExperimentSummary.WARNING);
        }
        if (summary.few()) {
            said.add(MeanOfRuns.TOO_FEW);
        }
        return said;
    }

    private List<String> row(int point, List<String> measures) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(point)));
        summary.levels().stream()
                .filter(each -> each.point() == point && measures.contains(each.measure()))
                .forEach(each -> row.add(words(each.mean())));
        row.add(degenerate(summary.signs().at(point)));
        row.add(new Tables(summary).setting(point));
        return row;
    }

    private static List<String> header(String first, List<String> measures) {
        return Stream.concat(Stream.of(first), measures.stream()).toList();
    }

    /** The signs found, with the share of runs; "none" where there is none. */
    private String degenerate(double[] rates) {
        List<String> found = IntStream.range(0, rates.length)
                .filter(at -> rates[at] > 0)
                .mapToObj(at ->
                        summary.signs().names().get(at) + " " + String.format(Locale.ROOT, "%.0f %%", 100 * rates[at]))
                .toList();
        return found.isEmpty() ? "none" : String.join(", ", found);
    }

    private static String words(Interval interval) {
        return Double.isNaN(interval.low())
                ? figure(interval.estimate())
                : figure(interval.estimate()) + " [" + figure(interval.low()) + ", " + figure(interval.high()) + "]";
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%.0f", value);
    }

    private static List<String> aligned(List<List<String>> grid) {
        int columns = grid.get(0).size();
        int[] widths = new int[columns];
        grid.forEach(row -> IntStream.range(0, columns)
                .forEach(at -> widths[at] = Math.max(widths[at], row.get(at).length())));
        return grid.stream()
                .map(row -> {
                    StringBuilder line = new StringBuilder("  ");
                    for (int at = 0; at < columns; at++) {
                        line.append(row.get(at))
                                .append(" ".repeat(widths[at] - row.get(at).length() + 2));
                    }
                    return line.toString().stripTrailing();
                })
                .toList();
    }
}
