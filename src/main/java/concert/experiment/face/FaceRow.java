package concert.experiment.face;

import concert.experiment.stat.Interval;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.scenario.Face;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The share of runs under a theory in which a face is true.
 *
 * @param face what is asked
 * @param theory it was played under
 * @param share with its bounds; NaN where no run can tell
 * @param runs that can tell
 * @param yes seeds of the runs in which it is true, in order
 * @param no seeds of the runs in which it is not
 */
public record FaceRow(Face face, String theory, Interval share, int runs, List<Long> yes, List<Long> no) {
    /** The file's name. */
    public static final String FILE = "faces.csv";

    /** From this share on, what is absurd is a fault of the model: more than a few per cent. */
    public static final double ABSURD = .05;

    public FaceRow {
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    /** Whether it is absurd and comes too often. */
    public boolean faulty() {
        return face.absurd() && share.estimate() > ABSURD;
    }

    public static CsvTable<FaceRow> table(List<FaceRow> rows) {
        return CsvTable.of(
                FILE,
                List.of(
                        Column.text("face", "what is asked", each -> each.face.name()),
                        Column.text(
                                "history",
                                "whether it happened: true, false, or open where history does not settle it",
                                each -> each.face.history().key()),
                        Column.text("theory", "that the runs were played under", FaceRow::theory),
                        Column.number(
                                "share",
                                "share of runs",
                                "in which it is true, of those that can tell",
                                each -> each.share.estimate()),
                        Column.whole("runs", "runs", "that can tell", FaceRow::runs),
                        Column.number(
                                "low", "share of runs", "lower bound at 95 % (Wilson 1927)", each -> each.share.low()),
                        Column.number("high", "share of runs", "upper bound at 95 %", each -> each.share.high()),
                        Column.flag(
                                "absurd",
                                "1 where a share above a few per cent is a fault of the model",
                                each -> each.face.absurd()),
                        Column.list("seeds", "of the runs in which it is true", each -> seeds(each.yes)),
                        Column.list("others", "seeds of the runs in which it is false", each -> seeds(each.no)),
                        Column.text("condition", "as asked", each -> each.face.condition())),
                rows);
    }

    private static String seeds(List<Long> seeds) {
        return seeds.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
