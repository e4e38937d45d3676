package concert.experiment.face;

import concert.experiment.stat.Interval;
import concert.experiment.stat.Proportion;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.scenario.question.Face;
import java.util.ArrayList;
import java.util.List;

/**
 * How often something came about under a theory.
 *
 * @param face what was asked
 * @param theory that every state follows
 * @param share of the runs that tell in which it came about, with its 95 % interval; NaN where none tells
 * @param runs that tell
 * @param seeds of those in which it came about
 * @param others seeds of those in which it did not
 */
public record FaceRow(Face face, String theory, Interval share, int runs, List<Long> seeds, List<Long> others) {
    /** A share of something absurd above it is a fault of the model. */
    public static final double TOLERATED = .05;

    private static final double CONFIDENCE = .95;

    static FaceRow of(Face face, int place, String theory, List<FaceAnswers> answers) {
        List<Long> seeds = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        for (FaceAnswers each : answers) {
            double value = each.values()[place];
            if (value == 1) {
                seeds.add(each.seed());
            } else if (value == 0) {
                others.add(each.seed());
            }
        }
        int runs = seeds.size() + others.size();
        return new FaceRow(face, theory, Proportion.of(seeds.size(), runs, CONFIDENCE), runs, seeds, others);
    }

    /** Whether something absurd comes about too often, beyond what the interval leaves to chance. */
    public boolean absurd() {
        return face.absurd() && share.low() > TOLERATED;
    }

    /** faces.csv: one row a face and theory. */
    static CsvTable<FaceRow> table(List<FaceRow> rows) {
        return new CsvTable<>(
                "faces.csv",
                List.of(
                        Column.text(
                                "face", "what is asked, by its name in the scenario's file", each -> each.face.name()),
                        Column.text("history", "whether it happened: yes, no, or open", each -> each.face.said()),
                        Column.text("theory", "name of the theory that every state follows", FaceRow::theory),
                        Column.number(
                                "share",
                                "share",
                                "share of the runs that tell in which it came about; empty where none tells",
                                each -> each.share.estimate()),
                        Column.whole("runs", "runs", "runs that tell", FaceRow::runs),
                        Column.number(
                                "low",
                                "share",
                                "lower bound of its 95 % interval (Wilson 1927)",
                                each -> each.share.low()),
                        Column.number("high", "share", "upper bound", each -> each.share.high()),
                        Column.flag(
                                "absurd",
                                "1 where a share above " + TOLERATED + " is a fault of the model",
                                each -> each.face.absurd()),
                        Column.text("condition", "what is asked, as it is put to a run", each -> each.face.condition()),
                        Column.text("about", "what happened", each -> each.face.about())),
                rows::stream);
    }
}
