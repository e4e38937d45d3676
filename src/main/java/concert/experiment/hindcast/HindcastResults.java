package concert.experiment.hindcast;

import concert.experiment.hindcast.score.ScoreRow;
import concert.experiment.hindcast.structure.StructureRow;
import concert.experiment.hindcast.threat.ThreatScores;
import concert.experiment.hindcast.threat.ThreatTable;
import concert.history.data.StateSystem;
import concert.results.table.CsvTable;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of a hindcast.
 *
 * @param order what was asked for
 * @param foreseen by the runs
 * @param scores of all theories and benchmarks
 * @param calibration the points of their curves
 * @param pacts hits, misses and dreams
 */
public record HindcastResults(
        HindcastOrder order,
        Foreseen foreseen,
        List<ScoreRow> scores,
        List<CalibrationRow> calibration,
        List<PactRow> pacts) {

    /** Scores what was foreseen. */
    public static HindcastResults of(HindcastOrder order, Foreseen foreseen, StateSystem states) {
        List<HorizonCases> cases = foreseen.cases();
        HindcastScores scores = new HindcastScores(cases, order);
        List<ScoreRow> rows = new ArrayList<>(scores.rows());
        rows.addAll(new ThreatScores(foreseen.threats(), order.origins(), states).rows());
        return new HindcastResults(order, foreseen, rows, scores.calibration(), PactRow.of(cases, states));
    }

    /** Its tables. */
    public List<CsvTable<?>> tables() {
        return List.of(
                ScoreRow.table(scores),
                DyadRow.table(foreseen.cases()),
                CalibrationRow.table(calibration),
                PactRow.table(pacts),
                StructureRow.table(foreseen.structures()),
                ThreatTable.of(foreseen.threats()));
    }
}
