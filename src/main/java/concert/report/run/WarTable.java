package concert.report.run;

import concert.model.Calendar;
import concert.report.page.Fragment;
import concert.report.page.ScrollingTable;
import concert.report.page.Section;
import concert.results.table.Frame;
import concert.results.table.Words;
import concert.results.words.WarPromises;
import java.io.IOException;
import java.util.List;

/** Every war: the sides, what each believed of its chances, how it ended and who kept their word. */
public final class WarTable {
    private WarTable() {}

    public static Fragment section(RunPageData run) throws IOException {
        Frame wars = run.files().frame("wars.csv");
        String html = wars.rows() == 0 ? "<p>No war was fought.</p>\n" : table(wars, run);
        return new Section("wars", "Wars", html).fragment();
    }

    private static String table(Frame wars, RunPageData run) {
        ScrollingTable grid = new ScrollingTable(
                "Wars: the sides, how likely each held its victory, and what became of promises",
                "year",
                "fought for the attacker",
                "its belief to win",
                "fought for the defender",
                "its belief to win",
                "won",
                "sent a token",
                "honoured their treaty",
                "gave less than promised",
                "stayed away");
        for (int row = 0; row < wars.rows(); row++) {
            WarPromises promises = WarPromises.of(wars, row);
            grid.row(
                    Calendar.dated(wars.text(row, "year")),
                    names(wars.text(row, "fought_a"), run),
                    percent(wars.number(row, "belief_a")),
                    names(wars.text(row, "fought_b"), run),
                    percent(wars.number(row, "belief_b")),
                    wars.text(row, "outcome"),
                    names(WarPromises.both(wars, row, "token"), run),
                    names(promises.honoured(), run),
                    names(promises.fellShort(), run),
                    names(promises.stayed(), run));
        }
        return grid.html();
    }

    private static String names(String codes, RunPageData run) {
        List<String> names = run.names().all(codes);
        return names.isEmpty() ? "\u2013" : Words.list(names);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "" : Math.round(100 * share) + "%";
    }
}
