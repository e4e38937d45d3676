package concert.experiment.claim.table;

import concert.experiment.claim.Claim;
import concert.experiment.claim.score.Score;
import concert.experiment.claim.verdict.Effect;
import concert.experiment.claim.verdict.Finding;
import concert.experiment.claim.verdict.Judgement;
import concert.experiment.claim.verdict.Tried;
import concert.experiment.claim.verdict.Verdicts;
import concert.experiment.stat.Interval;
import concert.experiment.stat.MeanOfRuns;
import concert.experiment.stat.PairedEffect;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Frame;
import concert.scenario.library.Scenarios;
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

    private static final String WITHOUT = "ablated_";

    private ClaimTable() {}

    /** claims.csv, described. */
    public static CsvTable<Finding> of(List<Finding> findings) {
        List<Column<Finding>> columns = Stream.of(
                        asked(),
                        Column.lift(measured("", ""), Finding::effect),
                        Column.lift(measured(WITHOUT, ", without the mechanism"), Finding::ablated),
                        List.of(Column.number(
                                "left", "share", "of the effect, left without the mechanism", Finding::left)),
                        Column.lift(judged(), Finding::judgement),
                        scored())
                .flatMap(List::stream)
                .toList();
        return CsvTable.of(FILE, columns, findings);
    }

    private static List<Column<Finding>> asked() {
        return List.of(
                Column.text(
                        "claim", "id of the claim", each -> each.claim().file().id()),
                Column.text(
                        "sentence", "what it says", each -> each.claim().file().sentence()),
                Column.text("theory", "name of the theory that every state follows", Finding::theory),
                Column.text(
                        "observable",
                        "what is read off each run",
                        each -> each.claim().observable().name()),
                Column.text(
                        "expected",
                        "where the claim expects the observable when its cause is there: higher or lower",
                        each -> each.claim().file().higher() ? "higher" : "lower"),
                Column.seed("of the first run", each -> each.claim().file().seed()));
    }

    private static List<Column<Effect>> measured(String before, String after) {
        String unit = "the observable's";
        String rank = "correlation";
        return List.of(
                Column.whole(before + "runs", "pairs", "of runs that count" + after, Effect::runs),
                Column.whole(before + "asked", "pairs", "of runs that were played" + after, Effect::asked),
                Column.number(before + "base", unit, "mean without the cause" + after, Effect::base),
                Column.number(before + "then", unit, "mean with the cause" + after, Effect::then),
                Column.number(
                        before + "effect",
                        unit,
                        "mean difference of the pairs" + after,
                        each -> each.difference().estimate()),
                Column.number(
                        before + "sd",
                        unit,
                        "standard deviation of the differences" + after,
                        each -> each.mean().deviation()),
                Column.number(
                        before + "skewness",
                        "",
                        "of the differences" + after,
                        each -> each.mean().skewness()),
                Column.number(
                        before + "low",
                        unit,
                        "lower 95 % bound of the effect" + after,
                        each -> each.difference().low()),
                Column.number(
                        before + "high",
                        unit,
                        "upper 95 % bound of the effect" + after,
                        each -> each.difference().high()),
                Column.number(
                        before + "rank_biserial",
                        rank,
                        "of matched pairs (Kerby 2014)" + after,
                        each -> each.paired().rank().estimate()),
                Column.number(
                        before + "rank_low",
                        rank,
                        "its lower 95 % bound" + after,
                        each -> each.paired().rank().low()),
                Column.number(
                        before + "rank_high",
                        rank,
                        "its upper 95 % bound" + after,
                        each -> each.paired().rank().high()));
    }

    private static List<Column<Judgement>> judged() {
        return List.of(
                Column.number("margin", "the observable's", "an effect within it is negligible", Judgement::margin),
                Column.number("p", "probability", "of the test whose 95 % interval is low to high", Judgement::p),
                Column.number("p_adjusted", "probability", "p over all verdicts of the call", Judgement::adjusted),
                Column.text(
                        "verdict",
                        "what is judged of the claim under the theory",
                        each -> each.verdict().words()),
                Column.whole(
                        "runs_needed",
                        "pairs",
                        "of runs that would decide; empty when decided or unknown",
                        each -> each.needed() == 0 ? null : each.needed()));
    }

    private static List<Column<Finding>> scored() {
        return List.of(
                Column.text(
                        "predicted",
                        "what the theory's author says of the claim: claims, denies or silent",
                        each -> each.predicted().word()),
                Column.flag(
                        "unchecked",
                        "whether that was written from memory and not held against the work",
                        Finding::unchecked),
                Column.text(
                        "score",
                        "whether the theory shows what its author predicts: borne out, failed, open or unscored",
                        each -> Score.of(each).words()));
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
