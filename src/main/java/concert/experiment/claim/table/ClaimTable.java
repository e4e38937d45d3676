package concert.experiment.claim.table;

import concert.experiment.claim.Claim;
import concert.experiment.claim.verdict.Effect;
import concert.experiment.claim.verdict.Finding;
import concert.experiment.claim.verdict.Judgement;
import concert.experiment.claim.verdict.Tried;
import concert.experiment.claim.verdict.Verdicts;
import concert.experiment.stat.Interval;
import concert.experiment.stat.MeanOfRuns;
import concert.experiment.stat.PairedEffect;
import concert.results.table.CsvFile;
import concert.results.table.Frame;
import concert.scenario.library.Scenarios;
import concert.text.NumberFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The findings as one table, claim by theory. */
public final class ClaimTable {
    /** The name of the file. */
    public static final String FILE = "claims.csv";

    private static final List<String> MEASURED = List.of(
            "runs",
            "asked",
            "base",
            "then",
            "effect",
            "sd",
            "skewness",
            "low",
            "high",
            "rank_biserial",
            "rank_low",
            "rank_high");

    private static final List<String> JUDGED = List.of("left", "margin", "p", "p_adjusted", "verdict", "runs_needed");
    private static final String WITHOUT = "ablated_";

    private static final List<String> HEADER = Stream.of(
                    List.of("claim", "sentence", "theory", "observable", "expected", "seed"),
                    MEASURED,
                    MEASURED.stream().map(WITHOUT::concat).toList(),
                    JUDGED)
            .flatMap(List::stream)
            .toList();

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
        List<String> row = new ArrayList<>(List.of(
                claim.file().id(),
                claim.file().sentence(),
                finding.theory(),
                claim.observable().name(),
                claim.file().higher() ? "higher" : "lower",
                Long.toString(claim.file().seed())));
        add(row, finding.effect());
        add(row, finding.ablated());
        Judgement judgement = finding.judgement();
        for (double each : new double[] {finding.left(), judgement.margin(), judgement.p(), judgement.adjusted()}) {
            row.add(NumberFormat.of(each));
        }
        row.add(judgement.verdict().words());
        row.add(judgement.needed() == 0 ? "" : Integer.toString(judgement.needed()));
        return row;
    }

    private static void add(List<String> row, Effect effect) {
        Interval difference = effect.difference();
        Interval rank = effect.paired().rank();
        row.add(Integer.toString(effect.runs()));
        row.add(Integer.toString(effect.asked()));
        for (double each : new double[] {
            effect.base(),
            effect.then(),
            difference.estimate(),
            effect.mean().deviation(),
            effect.mean().skewness(),
            difference.low(),
            difference.high(),
            rank.estimate(),
            rank.low(),
            rank.high()
        }) {
            row.add(NumberFormat.of(each));
        }
    }

    /**
     * Reads a table back; what the claims say is taken from their files, and the verdicts are judged anew, by the same rule
     * over the same rows.
     *
     * @throws IllegalArgumentException when the file is damaged
     */
    public static List<Finding> read(Path file) throws IOException {
        Frame frame = Frame.read(file);
        Map<String, Claim> claims = new HashMap<>();
        List<Tried> tried = new ArrayList<>();
        for (int row = 0; row < frame.rows(); row++) {
            Claim claim = claims.computeIfAbsent(frame.text(row, "claim"), id -> Claim.of(Scenarios.claim(id)));
            tried.add(new Tried(claim, frame.text(row, "theory"), effect(frame, row, ""), effect(frame, row, WITHOUT)));
        }
        return Verdicts.of(tried);
    }

    private static Effect effect(Frame frame, int row, String before) {
        MeanOfRuns mean = new MeanOfRuns(
                (int) frame.number(row, before + "runs"),
                frame.number(row, before + "effect"),
                frame.number(row, before + "sd"),
                frame.number(row, before + "skewness"));
        Interval rank = new Interval(
                frame.number(row, before + "rank_low"),
                frame.number(row, before + "rank_biserial"),
                frame.number(row, before + "rank_high"));
        return new Effect(
                (int) frame.number(row, before + "asked"),
                frame.number(row, before + "base"),
                frame.number(row, before + "then"),
                new PairedEffect(mean, rank));
    }
}
