package concert.report.hindcast;

import concert.experiment.hindcast.score.ScoreRow;
import concert.experiment.hindcast.score.Scoring;
import concert.experiment.hindcast.threat.ThreatScores;
import concert.experiment.stat.Interval;
import concert.report.page.ScrollingTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How threats rank who begins a dispute with whom, a table for each era and horizon. */
final class ThreatTables {
    private static final String HOW = """
            <p>Theta of the first tick, of a world that knows nothing of what came later, against the first militarized dispute
            that one state began with another within the horizon; all ordered pairs. Beside it stand the nearness of
            the capitals and the rivalry that historians saw. Intervals come from drawing disputes anew.</p>
            """;
    private static final String[] HEADS = {
        "theory",
        "AUC within the year",
        "90 %",
        "over distance",
        "90 % ",
        "over rivalry",
        "90 %  ",
        "AUC-PR",
        "in the top 1 %",
        "began"
    };

    private ThreatTables() {}

    static String html(List<ScoreRow> rows) {
        Map<String, Map<String, Map<String, Interval>>> tables = new LinkedHashMap<>();
        for (ScoreRow each : rows) {
            if (each.target().equals(ThreatScores.TARGET)) {
                tables.computeIfAbsent(ScoreTables.when(each), none -> new LinkedHashMap<>())
                        .computeIfAbsent(each.theory(), none -> new LinkedHashMap<>())
                        .put(each.metric(), each.value());
            }
        }
        if (tables.isEmpty()) {
            return "<p>There was no file of disputes.</p>\n";
        }
        StringBuilder html = new StringBuilder(HOW);
        tables.forEach((name, theories) -> html.append(table(name, theories)));
        return html.toString();
    }

    private static String table(String name, Map<String, Map<String, Interval>> theories) {
        ScrollingTable table = new ScrollingTable("Disputes, " + name, HEADS);
        theories.forEach((theory, scores) -> table.row(
                theory,
                ScoreTables.value(scores, Scoring.AUC),
                ScoreTables.bounds(scores, Scoring.AUC),
                ScoreTables.value(scores, "auc-over-distance"),
                ScoreTables.bounds(scores, "auc-over-distance"),
                ScoreTables.value(scores, "auc-over-rivalry"),
                ScoreTables.bounds(scores, "auc-over-rivalry"),
                ScoreTables.value(scores, Scoring.PRECISION),
                ScoreTables.value(scores, Scoring.TOP),
                ScoreTables.value(scores, Scoring.EVENTS)));
        return table.html();
    }
}
