package concert.experiment.hindcast.score;

import concert.experiment.stat.Interval;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.List;

/**
 * One score.
 *
 * @param theory or benchmark
 * @param era of the origins
 * @param origin null when pooled over those of the era
 * @param horizon years ahead
 * @param target what is foreseen, and of which pacts, such as formation-defence
 * @param metric its name
 * @param value with its bounds
 */
public record ScoreRow(
        String theory, String era, Integer origin, int horizon, String target, String metric, Interval value) {
    /** The file's name. */
    public static final String FILE = "scores.csv";

    /** {@code scores.csv}. */
    public static CsvTable<ScoreRow> table(List<ScoreRow> rows) {
        return CsvTable.of(
                FILE,
                List.of(
                        Column.text(
                                "theory",
                                "whose chances are scored: a theory, or persistence, distance, ref, meeting, logit",
                                ScoreRow::theory),
                        Column.text("era", "years in which the first year after the origin lies", ScoreRow::era),
                        Column.whole(
                                "origin",
                                "year",
                                "the world at whose end the runs begin; empty when pooled over all origins of the era",
                                ScoreRow::origin),
                        Column.whole("horizon", "years", "after the origin", ScoreRow::horizon),
                        Column.text(
                                "target",
                                "formation (among pairs not allied at the origin), termination (among the allied) or"
                                        + " status (all), of defence or of any military pact",
                                ScoreRow::target),
                        Column.text("metric", "what is measured", ScoreRow::metric),
                        Column.number("value", "", "the score", each -> each.value.estimate()),
                        Column.number(
                                "low",
                                "",
                                "lower bound at 90 %, by drawing treaties anew; empty for fewer than two treaties",
                                each -> each.value.low()),
                        Column.number("high", "", "upper bound at 90 %", each -> each.value.high())),
                rows);
    }
}
