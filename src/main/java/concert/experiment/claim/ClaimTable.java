package concert.experiment.claim;

import concert.experiment.stat.Interval;
import concert.results.CsvFile;
import concert.results.Figure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The findings as one table, claim by theory. */
public final class ClaimTable {
    /** The name of the file. */
    public static final String FILE = "claims.csv";

    private static final List<String> HEADER = List.of(
            "claim",
            "sentence",
            "theory",
            "observable",
            "expected",
            "runs",
            "asked",
            "base",
            "then",
            "effect",
            "low",
            "high",
            "delta",
            "verdict",
            "ablated_effect",
            "ablated_low",
            "ablated_high",
            "ablated_verdict");

    private ClaimTable() {}

    /** Writes claims.csv into a folder. */
    public static void write(List<Finding> findings, Path folder) throws IOException {
        CsvFile.write(
                folder.resolve(FILE),
                HEADER,
                findings.stream().map(ClaimTable::row).toList());
    }

    private static List<String> row(Finding finding) {
        Claim claim = finding.claim();
        Effect effect = finding.effect();
        List<String> row = new ArrayList<>(List.of(
                claim.file().id(),
                claim.file().sentence(),
                finding.theory(),
                claim.observable().name(),
                claim.file().higher() ? "higher" : "lower",
                Integer.toString(effect.runs()),
                Integer.toString(effect.asked()),
                Figure.of(effect.base()),
                Figure.of(effect.then())));
        add(row, effect.difference());
        row.add(Figure.of(effect.delta()));
        row.add(finding.verdict().words());
        add(row, finding.ablated().difference());
        row.add(finding.ablated().verdict(claim.file().higher()).words());
        return row;
    }

    private static void add(List<String> row, Interval interval) {
        row.add(Figure.of(interval.estimate()));
        row.add(Figure.of(interval.low()));
        row.add(Figure.of(interval.high()));
    }

    /** The table as lines for a terminal: a claim, then a line a theory. */
    public static List<String> lines(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        String last = "";
        for (Finding each : findings) {
            Claim claim = each.claim();
            if (!claim.file().id().equals(last)) {
                last = claim.file().id();
                lines.add(last + "  " + claim.file().sentence());
                lines.add("     " + claim.observable().name() + ", expected "
                        + (claim.file().higher() ? "higher" : "lower"));
            }
            Interval effect = each.effect().difference();
            lines.add(String.format(
                    Locale.ROOT,
                    "     %-22s %9s [%9s, %9s]  %-15s without: %9s",
                    each.theory(),
                    show(effect.estimate()),
                    show(effect.low()),
                    show(effect.high()),
                    each.verdict().words(),
                    show(each.ablated().difference().estimate())));
        }
        return lines;
    }

    private static String show(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%+.4f", value);
    }
}
