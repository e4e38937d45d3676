package concert.experiment.hindcast;

import concert.experiment.hindcast.score.Bin;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.List;

/**
 * A point of a calibration curve, pooled over the origins of an era.
 *
 * @param theory or benchmark
 * @param era of the origins
 * @param horizon years ahead
 * @param target what is foreseen
 * @param bin of chances
 */
public record CalibrationRow(String theory, String era, int horizon, String target, Bin bin) {
    static CsvTable<CalibrationRow> table(List<CalibrationRow> rows) {
        return CsvTable.of(
                "calibration.csv",
                List.of(
                        Column.text("theory", "whose chances they are", CalibrationRow::theory),
                        Column.text("era", "of the origins, which are pooled", CalibrationRow::era),
                        Column.whole("horizon", "years", "after the origin", CalibrationRow::horizon),
                        Column.text("target", "what is foreseen", CalibrationRow::target),
                        Column.number("from", "", "least chance of the bin, included", each -> each.bin.from()),
                        Column.number("to", "", "its upper end, excluded save for 1", each -> each.bin.to()),
                        Column.whole("cases", "", "pairs in the bin", each -> each.bin.cases()),
                        Column.number("chance", "", "mean of those given", each -> each.bin.chance()),
                        Column.number("happened", "", "share that came", each -> each.bin.happened())),
                rows);
    }
}
