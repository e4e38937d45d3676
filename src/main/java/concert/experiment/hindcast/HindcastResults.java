package concert.experiment.hindcast;

import concert.history.data.StateSystem;
import concert.results.table.CsvTable;
import java.util.List;

/**
 * What came of a hindcast.
 *
 * @param order what was asked for
 * @param cases what each origin foresaw
 * @param scores of all theories and benchmarks
 * @param calibration the points of their curves
 * @param pacts hits, misses and dreams
 */
public record HindcastResults(
        HindcastOrder order,
        List<HorizonCases> cases,
        List<ScoreRow> scores,
        List<CalibrationRow> calibration,
        List<PactRow> pacts) {

    /** Scores what each origin foresaw. */
    public static HindcastResults of(HindcastOrder order, List<HorizonCases> cases, StateSystem states) {
        HindcastScores scores = new HindcastScores(cases, order);
        return new HindcastResults(order, cases, scores.rows(), scores.calibration(), PactRow.of(cases, states));
    }

    /** Its tables. */
    public List<CsvTable<?>> tables() {
        return List.of(
                ScoreRow.table(scores), DyadRow.table(cases), CalibrationRow.table(calibration), PactRow.table(pacts));
    }
}
