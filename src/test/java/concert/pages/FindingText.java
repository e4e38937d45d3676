package concert.pages;

import concert.experiment.claim.verdict.Finding;
import concert.experiment.claim.verdict.Signed;
import concert.experiment.claim.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the file of a claim says was found, as far as the table says it. */
final class FindingText {
    private static final List<String> COUNTS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final Pattern BLOCK = Pattern.compile("finding: >-\n(?:  .*\n)+");
    private static final int WIDTH = 112;

    private FindingText() {}

    /** How many theories have each verdict, such as "Supported under five theories, undecided under two". */
    static String opening(List<Finding> findings) {
        List<String> parts = new ArrayList<>();
        for (Verdict each : Verdict.values()) {
            int count = (int) findings.stream()
                    .filter(finding -> finding.verdict() == each)
                    .count();
            if (count > 0) {
                String many = count == findings.size() ? "all " + COUNTS.get(count) : COUNTS.get(count);
                String theories = parts.isEmpty() ? count == 1 ? " theory" : " theories" : "";
                parts.add(each.words() + " under " + many + theories);
            }
        }
        String said = String.join(", ", parts);
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    /** The same with the least and the largest effect. */
    static String of(List<Finding> findings) {
        List<Finding> sorted = findings.stream()
                .filter(each -> !Double.isNaN(size(each)))
                .sorted(Comparator.comparingDouble(FindingText::size))
                .toList();
        if (sorted.isEmpty()) {
            return opening(findings) + ". The question never arises.";
        }
        return opening(findings) + ". The effect runs from " + told(sorted.get(0)) + " to "
                + told(sorted.get(sorted.size() - 1)) + ".";
    }

    private static double size(Finding finding) {
        return finding.effect().mean().mean();
    }

    private static String told(Finding finding) {
        return Signed.of(size(finding)) + " under " + finding.theory().replace('-', ' ');
    }

    /** The text of a claim's file with its finding replaced. */
    static String renewed(String file, List<Finding> findings) {
        Matcher block = BLOCK.matcher(file.replace("\r\n", "\n"));
        return block.replaceFirst(Matcher.quoteReplacement("finding: >-\n" + wrapped(of(findings))));
    }

    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(" ");
        for (String word : text.split(" ")) {
            if (line.length() + 1 + word.length() > WIDTH) {
                lines.append(line).append('\n');
                line = new StringBuilder(" ");
            }
            line.append(' ').append(word);
        }
        return lines.append(line).append('\n').toString();
    }
}
