package concert.experiment.claim;

import concert.experiment.stat.Interval;
import concert.results.CsvFile;
import concert.results.Figure;
import concert.results.Frame;
import concert.scenario.Scenarios;
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

    private static final List<String> MEASURED =
            List.of("runs", "asked", "base", "then", "effect", "low", "high", "delta", "verdict");
    private static final String WITHOUT = "ablated_";

    private static final List<String> HEADER = Stream.of(
                    List.of("claim", "sentence", "theory", "observable", "expected", "seed"),
                    MEASURED,
                    MEASURED.stream().map(WITHOUT::concat).toList())
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
        add(row, finding.effect(), finding.verdict());
        add(row, finding.ablated(), finding.without());
        return row;
    }

    private static void add(List<String> row, Effect effect, Verdict verdict) {
        Interval difference = effect.difference();
        row.add(Integer.toString(effect.runs()));
        row.add(Integer.toString(effect.asked()));
        for (double each : new double[] {
            effect.base(), effect.then(), difference.estimate(), difference.low(), difference.high(), effect.delta()
        }) {
            row.add(Figure.of(each));
        }
        row.add(verdict.words());
    }

    /**
     * Reads a table back; what the claims say is taken from their files.
     *
     * @throws IllegalArgumentException when the file is damaged
     */
    public static List<Finding> read(Path file) throws IOException {
        Frame frame = Frame.read(file);
        Map<String, Claim> claims = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (int row = 0; row < frame.rows(); row++) {
            Claim claim = claims.computeIfAbsent(frame.text(row, "claim"), id -> Claim.of(Scenarios.claim(id)));
            findings.add(
                    new Finding(claim, frame.text(row, "theory"), effect(frame, row, ""), effect(frame, row, WITHOUT)));
        }
        return findings;
    }

    private static Effect effect(Frame frame, int row, String before) {
        return new Effect(
                (int) frame.number(row, before + "runs"),
                (int) frame.number(row, before + "asked"),
                frame.number(row, before + "base"),
                frame.number(row, before + "then"),
                new Interval(
                        frame.number(row, before + "low"),
                        frame.number(row, before + "effect"),
                        frame.number(row, before + "high")),
                frame.number(row, before + "delta"));
    }
}
