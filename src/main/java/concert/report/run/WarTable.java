package concert.report.run;

import concert.model.Calendar;
import concert.report.page.Fragment;
import concert.report.page.ScrollingTable;
import concert.report.page.Section;
import concert.results.file.CallsFile;
import concert.results.file.WarsFile;
import concert.results.row.CallRow;
import concert.results.row.WarRow;
import concert.results.table.Words;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Every war: the sides, what each believed of its chances, how it ended and who kept their word. */
public final class WarTable {
    private WarTable() {}

    public static Fragment section(RunPageData run) throws IOException {
        List<WarRow> wars = WarRow.of(run.files().frame(WarsFile.FILE));
        String html = wars.isEmpty() ? "<p>No war was fought.</p>\n" : table(wars, run) + calls(run);
        return new Section("wars", "Wars", html).fragment();
    }

    private static String table(List<WarRow> wars, RunPageData run) {
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
        for (WarRow war : wars) {
            grid.row(
                    Calendar.dated(war.year()),
                    names(war.foughtA(), run),
                    percent(war.beliefA()),
                    names(war.foughtB(), run),
                    percent(war.beliefB()),
                    war.outcome().key(),
                    names(war.token(), run),
                    names(war.honoured(), run),
                    names(war.fellShort(), run),
                    names(war.stayed(), run));
        }
        return grid.html();
    }

    /** Who was called and what moved it; nothing where nobody was, or the run is older than this table. */
    private static String calls(RunPageData run) throws IOException {
        List<CallRow> calls =
                run.files().has(CallsFile.FILE) ? CallRow.of(run.files().frame(CallsFile.FILE)) : List.of();
        ScrollingTable grid = new ScrollingTable(
                "Calls: who was called to a war, what moved it (stake and duty less reluctance, and chance), and what it did",
                "year",
                "called",
                "beside",
                "against",
                "stake",
                "duty",
                "reluctance",
                "chance",
                "worth to it",
                "did");
        for (CallRow call : calls) {
            grid.row(
                    Calendar.dated(call.year()),
                    run.names().of(call.state()),
                    run.names().of(call.lead()),
                    run.names().of(call.foe()),
                    number(call.stake()),
                    number(call.duty()),
                    number(-call.reluctance()),
                    number(call.noise()),
                    number(call.value()),
                    did(call));
        }
        return calls.isEmpty() ? "" : grid.html();
    }

    private static String did(CallRow call) {
        String did = switch (call.contribution()) {
            case FORCE -> "fought";
            case TOKEN -> "sent a token";
            case NOTHING -> "stayed away";
        };
        return did + (call.treaty() < 1 ? ", bound by no treaty" : call.honoured() ? ", honoured" : ", not honoured");
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%+.2f", value);
    }

    private static String names(List<String> codes, RunPageData run) {
        List<String> names = run.names().all(codes);
        return names.isEmpty() ? "\u2013" : Words.list(names);
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "" : Math.round(100 * share) + "%";
    }
}
