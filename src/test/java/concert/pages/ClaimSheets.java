package concert.pages;

import concert.experiment.claim.Claim;
import concert.experiment.claim.score.Bearing;
import concert.experiment.claim.score.Score;
import concert.experiment.claim.trial.Recipe;
import concert.experiment.claim.verdict.Finding;
import concert.experiment.claim.verdict.Judgement;
import concert.experiment.claim.verdict.Signed;
import concert.scenario.design.Prediction;
import concert.scenario.design.Predictions;
import concert.scenario.design.Predictions.Ground;
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

    /** A line a theory: how far it bears out its own author, and where it fails. */
    static String predictions(List<Finding> findings) {
        return Tables.of(
                List.of(
                        "theory",
                        "borne out",
                        "of what is claimed",
                        "of what is denied",
                        "open",
                        "from memory",
                        "fails on"),
                Bearing.of(findings).stream().map(ClaimSheets::bearing));
    }

    private static List<Object> bearing(Bearing theory) {
        return List.of(
                theory.theory(),
                theory.count(Score.BORNE_OUT) + " of " + theory.findings().size(),
                part(theory, Prediction.CLAIMS),
                part(theory, Prediction.DENIES),
                theory.count(Score.OPEN),
                theory.unchecked(),
                theory.with(Score.FAILED).stream()
                        .map(each -> each.claim().file().id() + " ("
                                + each.predicted().word() + ", "
                                + each.verdict().words() + ")")
                        .collect(Collectors.joining(", ")));
    }

    private static String part(Bearing theory, Prediction prediction) {
        return theory.count(prediction, Score.BORNE_OUT) + " of " + theory.said(prediction);
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
                authors(claim.file().predictions()),
                "*Repeat:* `" + recipe.trial() + "`\n");
    }

    /** Who claims or denies it, and where. */
    private static String authors(Predictions predictions) {
        String said = predictions.all().stream()
                .filter(each -> each.prediction() != Prediction.SILENT)
                .map(each -> each.theory() + " " + each.prediction().word() + " it")
                .collect(Collectors.joining(", "));
        String grounds = predictions.grounds().stream().map(ClaimSheets::ground).collect(Collectors.joining());
        return "*Authors:* " + (said.isEmpty() ? "all silent." : said + "." + grounds);
    }

    private static String ground(Ground ground) {
        return "\n" + ground.work() + (ground.chapter().isEmpty() ? "" : ", " + ground.chapter()) + ": " + ground.says()
                + (ground.unchecked() ? " (From memory.)" : "");
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
