package concert.experiment.claim.table;

import concert.experiment.claim.score.Bearing;
import concert.experiment.claim.score.Score;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.scenario.design.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How far each theory bears out what its own author predicts, a row a theory. */
public final class BearingTable {
    /** The name of the file. */
    public static final String FILE = "predictions.csv";

    private BearingTable() {}

    /** predictions.csv, described. */
    public static CsvTable<Bearing> of(List<Bearing> theories) {
        List<Column<Bearing>> columns = new ArrayList<>();
        columns.add(Column.text("theory", "name of the theory that every state follows", Bearing::theory));
        columns.add(whole("claimed", "that its author says are so", each -> each.said(Prediction.CLAIMS)));
        columns.add(whole(
                "claimed_borne_out",
                "that its author says are so and that it shows, by their mechanism",
                each -> each.count(Prediction.CLAIMS, Score.BORNE_OUT)));
        columns.add(whole("denied", "that its author says are not so", each -> each.said(Prediction.DENIES)));
        columns.add(whole(
                "denied_borne_out",
                "that its author says are not so and that it surely does not show",
                each -> each.count(Prediction.DENIES, Score.BORNE_OUT)));
        columns.add(whole("borne_out", "on which it bears its author out", each -> each.count(Score.BORNE_OUT)));
        columns.add(whole("failed", "on which it belies its author", each -> each.count(Score.FAILED)));
        columns.add(whole(
                "open", "of which its author says something and the runs do not", each -> each.count(Score.OPEN)));
        columns.add(whole("unchecked", "of which what its author says was written from memory", Bearing::unchecked));
        columns.add(Column.list(
                "failures",
                "ids of the claims on which it belies its author",
                each -> String.join(" ", Bearing.ids(each.with(Score.FAILED)))));
        return CsvTable.of(FILE, columns, theories);
    }

    private static Column<Bearing> whole(String name, String meaning, Function<Bearing, Integer> count) {
        return Column.whole(name, "claims", meaning, count);
    }
}
