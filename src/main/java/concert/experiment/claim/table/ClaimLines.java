package concert.experiment.claim.table;

import concert.experiment.claim.Claim;
import concert.experiment.claim.score.Bearing;
import concert.experiment.claim.score.Score;
import concert.experiment.claim.verdict.Finding;
import concert.experiment.claim.verdict.Signed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The findings for a terminal of a hundred columns. */
public final class ClaimLines {
    private static final int WIDTH = 100;
    private static final String ROW = "      %-20s %8s  %-19s  %-21s %8s %6s";

    private ClaimLines() {}

    /** Each claim with a line a theory: effect, interval, verdict, and what is left without the mechanism. */
    public static List<String> inFull(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        byClaim(findings).values().forEach(each -> {
            Claim claim = each.get(0).claim();
            lines.addAll(wrapped(claim.file().id(), claim.file().sentence()));
            lines.add("      " + claim.observable().name() + ", expected "
                    + (claim.file().higher() ? "higher" : "lower"));
            lines.add(row("theory", "effect", "95 % interval", "verdict", "without", "left"));
            each.forEach(finding -> lines.add(row(finding)));
            lines.add("");
        });
        return lines;
    }

    private static String row(Finding finding) {
        return row(
                finding.theory(),
                Signed.of(finding.effect().mean().mean()),
                finding.effect().bounds(),
                finding.judgement().words(),
                Signed.of(finding.ablated().mean().mean()),
                finding.share());
    }

    private static String row(String... cells) {
        return String.format(Locale.ROOT, ROW, (Object[]) cells).stripTrailing();
    }

    /** A sign a verdict, claim by theory. */
    public static List<String> inShort(List<Finding> findings) {
        List<String> theories =
                findings.stream().map(Finding::theory).distinct().toList();
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < theories.size(); at++) {
            lines.add("      " + "| ".repeat(at) + theories.get(at));
        }
        byClaim(findings).forEach((id, each) -> {
            String signs = theories.stream()
                    .map(theory -> each.stream()
                            .filter(finding -> finding.theory().equals(theory))
                            .map(finding -> finding.verdict().sign())
                            .findFirst()
                            .orElse(" "))
                    .collect(Collectors.joining(" "));
            String sentence = each.get(0).claim().file().sentence();
            lines.add(cut(String.format(Locale.ROOT, "%-5s %s  %s", id, signs, sentence)));
        });
        lines.add("+ supported   ~ not by this mechanism   - contradicted");
        lines.add("0 negligible   ? undecided   . not applicable");
        return lines;
    }

    /** How far each theory bears out its author, and on which claims it does not; nothing where no author says anything. */
    public static List<String> bearings(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        for (Bearing each : Bearing.of(findings)) {
            int said = each.findings().size();
            if (said > 0) {
                List<String> failed = Bearing.ids(each.with(Score.FAILED));
                String told = each.count(Score.BORNE_OUT) + " of " + said + " borne out, " + each.count(Score.OPEN)
                        + " open, " + failed.size() + " failed" + (failed.isEmpty() ? "" : ": ")
                        + String.join(" ", failed);
                lines.addAll(wrapped(String.format(Locale.ROOT, "%-20s", each.theory()), told));
            }
        }
        if (!lines.isEmpty()) {
            lines.add(0, "What each theory's own author predicts:");
        }
        return lines;
    }

    private static Map<String, List<Finding>> byClaim(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        each -> each.claim().file().id(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String cut(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 3).stripTrailing() + "...";
    }

    private static List<String> wrapped(String id, String sentence) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-5s", id));
        for (String word : sentence.strip().split("\\s+")) {
            if (line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder("     ");
            }
            line.append(' ').append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
