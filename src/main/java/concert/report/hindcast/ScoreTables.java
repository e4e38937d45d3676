package concert.report.hindcast;

import concert.experiment.hindcast.score.ScoreRow;
import concert.experiment.hindcast.score.Scoring;
import concert.experiment.hindcast.threat.ThreatScores;
import concert.experiment.stat.Interval;
import concert.report.page.ChartNumbers;
import concert.report.page.ScrollingTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table for each era, horizon and target: theories and benchmarks by metric. */
final class ScoreTables {
    private static final String[] HEADS = {
        "theory",
        "AUC within the year",
        "90 %",
        "over distance",
        "90 % ",
        "AUC-PR",
        "in the top 1 %",
        "expected",
        "came",
        "Brier",
        "skill over persistence",
        "over ref"
    };

    private ScoreTables() {}

    static String html(List<ScoreRow> rows) {
        Map<String, Map<String, Map<String, Interval>>> tables = new LinkedHashMap<>();
        for (ScoreRow each : rows) {
            if (each.origin() == null && !each.target().equals(ThreatScores.TARGET)) {
                String name = each.target().replace('-', ' ') + ", " + when(each);
                tables.computeIfAbsent(name, none -> new LinkedHashMap<>())
                        .computeIfAbsent(each.theory(), none -> new LinkedHashMap<>())
                        .put(each.metric(), each.value());
            }
        }
        StringBuilder html = new StringBuilder();
        tables.forEach((name, theories) -> html.append(table(name, theories)));
        return html.toString();
    }

    static String when(ScoreRow row) {
        return (row.horizon() == 1 ? "one year ahead" : row.horizon() + " years free") + ", " + row.era();
    }

    private static String table(String name, Map<String, Map<String, Interval>> theories) {
        ScrollingTable table = new ScrollingTable(name, HEADS);
        theories.forEach((theory, scores) -> table.row(
                theory,
                value(scores, Scoring.AUC),
                bounds(scores, Scoring.AUC),
                value(scores, "auc-over-distance"),
                bounds(scores, "auc-over-distance"),
                value(scores, Scoring.PRECISION),
                value(scores, Scoring.TOP),
                value(scores, Scoring.EXPECTED),
                value(scores, Scoring.EVENTS),
                value(scores, Scoring.BRIER),
                value(scores, "skill-over-persistence"),
                value(scores, "skill-over-ref")));
        return table.html();
    }

    static String value(Map<String, Interval> scores, String metric) {
        Interval found = scores.get(metric);
        return found == null ? "" : ChartNumbers.brief(found.estimate());
    }

    static String bounds(Map<String, Interval> scores, String metric) {
        Interval found = scores.get(metric);
        return found == null || Double.isNaN(found.low())
                ? ""
                : ChartNumbers.brief(found.low()) + " to " + ChartNumbers.brief(found.high());
    }
}
