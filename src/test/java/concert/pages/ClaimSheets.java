package concert.pages;

import concert.experiment.claim.Claim;
import concert.experiment.claim.trial.Recipe;
import concert.experiment.claim.verdict.Finding;
import concert.experiment.claim.verdict.Judgement;
import concert.experiment.claim.verdict.Signed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the runs said of the claims, as Markdown. */
final class ClaimSheets {
    private ClaimSheets() {}

    /** A line a claim, a column a theory. */
    static String verdicts(List<Finding> findings) {
        List<String> theories =
                findings.stream().map(Finding::theory).distinct().toList();
        List<String> head = new ArrayList<>(List.of("claim"));
        head.addAll(theories);
        return Tables.of(head, byClaim(findings).values().stream().map(each -> row(each, theories)));
    }

    private static List<Object> row(List<Finding> findings, List<String> theories) {
        Claim claim = findings.get(0).claim();
        List<Object> cells = new ArrayList<>();
        cells.add(claim.file().id() + " " + cell(claim.file().sentence()));
        for (String theory : theories) {
            cells.add(findings.stream()
                    .filter(each -> each.theory().equals(theory))
                    .map(each -> words(each.judgement()))
                    .findFirst()
                    .orElse(""));
        }
        return cells;
    }

    private static String words(Judgement judgement) {
        return switch (judgement.verdict()) {
            case SUPPORTED -> "**supported**";
            case CONTRADICTED -> "*contradicted*";
            default -> judgement.words();
        };
    }

    /** Each claim with its test, its effects and how to repeat it. */
    static String claims(List<Finding> findings) {
        return byClaim(findings).values().stream().map(ClaimSheets::claim).collect(Collectors.joining("\n"));
    }

    private static String claim(List<Finding> findings) {
        Claim claim = findings.get(0).claim();
        Recipe recipe = Recipe.of(findings.get(0));
        return String.join(
                "\n\n",
                "### " + claim.file().id() + ". " + claim.file().sentence().strip(),
                claim.file().how().strip(),
                "Read off each run: `" + claim.observable().name() + "`. "
                        + claim.observable().meaning().strip(),
                recipe.expected().replace("[", "\\["),
                effects(findings).strip(),
                "*Found.* " + claim.file().finding().strip(),
                "*Switched off:* " + claim.file().switched().strip() + ".",
                "*Repeat:* `" + recipe.trial() + "`\n");
    }

    private static String effects(List<Finding> findings) {
        return Tables.of(
                List.of("theory", "effect", "95 % interval", "margin", "verdict", "runs", "switched off", "left"),
                findings.stream().map(ClaimSheets::effect));
    }

    private static List<Object> effect(Finding each) {
        return List.of(
                each.theory(),
                Signed.of(each.effect().mean().mean()),
                each.effect().bounds(),
                Signed.of(each.judgement().margin()).replace("+", ""),
                words(each.judgement()),
                each.effect().runs() + " of " + each.effect().asked(),
                Signed.of(each.ablated().mean().mean()),
                each.share());
    }

    private static Map<String, List<Finding>> byClaim(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        each -> each.claim().file().id(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String cell(String text) {
        return Stream.of(text.strip().split("\\s*\\|\\s*")).collect(Collectors.joining(" / "));
    }
}
