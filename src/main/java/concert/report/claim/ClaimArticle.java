package concert.report.claim;

import concert.experiment.claim.Claim;
import concert.experiment.claim.Claim.Side;
import concert.experiment.claim.trial.Recipe;
import concert.experiment.claim.verdict.Finding;
import concert.experiment.claim.verdict.Signed;
import concert.report.page.ChartNumbers;
import concert.report.page.Html;
import concert.report.page.ScrollingTable;
import concert.results.table.Words;
import concert.scenario.design.ClaimFile;
import concert.scenario.design.ClaimFile.World;
import concert.scenario.design.Prediction;
import concert.scenario.design.Predictions.Ground;
import concert.scenario.design.Predictions.Said;
import concert.text.Slug;
import java.util.List;
import java.util.stream.Collectors;

/** One claim on the page: what it says, how it was tried, what came of it under each theory, and how to repeat it. */
final class ClaimArticle {
    private final List<Finding> findings;
    private final Claim claim;
    private final ClaimFile file;
    private final Recipe recipe;

    private ClaimArticle(List<Finding> findings) {
        this.findings = findings;
        this.claim = findings.get(0).claim();
        this.file = claim.file();
        this.recipe = Recipe.of(findings.get(0));
    }

    /** The findings of one claim as HTML. */
    static String of(List<Finding> findings) {
        return new ClaimArticle(findings).html();
    }

    /** What a link to it leads to. */
    static String anchor(Claim claim) {
        return "claim-" + Slug.of(claim.file().id());
    }

    private String html() {
        String id = anchor(claim);
        return "<article class=\"claim\" id=\"" + id + "\" tabindex=\"-1\" aria-labelledby=\"" + id + "-title\">\n"
                + "<h3 id=\"" + id + "-title\"><span class=\"id\">" + Html.text(file.id()) + "</span> "
                + Html.text(file.sentence()) + "</h3>\n<div class=\"halves\">\n<div>\n" + told() + "</div>\n<div>\n"
                + "<p class=\"of\">Effect on <b>"
                + Html.text(claim.observable().name().replace('_', ' ')) + "</b>: "
                + Html.text(claim.observable().meaning()) + "</p>\n" + EffectPlot.of(findings) + "</div>\n</div>\n"
                + numbers() + repeat() + "</article>\n";
    }

    private String told() {
        return part("How it is tested", file.how())
                + part("Expected", recipe.expected())
                + part(found(), file.finding().isBlank() ? "Not explained yet." : file.finding())
                + part("Switched off", Words.capital(file.switched().strip()))
                + authors();
    }

    /** What the authors of the theories say, and where; nothing where all are silent. */
    private String authors() {
        List<Said> said = file.predictions().all().stream()
                .filter(each -> each.prediction() != Prediction.SILENT)
                .toList();
        if (said.isEmpty()) {
            return "";
        }
        String who = said.stream()
                .map(each -> each.theory() + " " + each.prediction().word() + " it")
                .collect(Collectors.joining(", "));
        String items = file.predictions().grounds().stream()
                .map(each -> "<li>" + Html.text(ground(each)) + "</li>\n")
                .collect(Collectors.joining());
        return part("What the authors say", Words.capital(who) + "; the others are silent.")
                + "<ul class=\"grounds\">\n" + items + "</ul>\n";
    }

    private static String ground(Ground ground) {
        return ground.work()
                + (ground.chapter().isEmpty() ? "" : ", " + ground.chapter())
                + (ground.says().isEmpty() ? "." : ": " + ground.says().strip())
                + (ground.unchecked() ? " (From memory.)" : " (Read in: " + ground.checked() + ".)");
    }

    /** The finding is of the file's own runs, however few have been played here. */
    private String found() {
        return recipe.replications() == file.replications()
                ? "Found"
                : "Found in " + file.replications() + " runs a world and side";
    }

    private static String part(String heading, String text) {
        return "<h4>" + Html.text(heading) + "</h4>\n<p>" + Html.text(text.strip()) + "</p>\n";
    }

    private String numbers() {
        ScrollingTable grid = new ScrollingTable(
                "Means over the runs in which the question arises, and their difference with the bounds of 95 %",
                "theory",
                file.compares() ? "one side" : "figure",
                file.compares() ? "other side" : "mean",
                "effect",
                "bounds",
                "rank-biserial",
                "margin",
                "p (Holm)",
                "runs",
                "verdict",
                "switched off",
                "left",
                "effect then");
        for (Finding each : findings) {
            grid.row(
                    each.theory(),
                    ChartNumbers.brief(each.effect().base()),
                    ChartNumbers.brief(each.effect().then()),
                    Signed.of(each.effect().mean().mean()),
                    each.effect().bounds(),
                    ChartNumbers.brief(each.effect().paired().rank().estimate()),
                    ChartNumbers.brief(each.judgement().margin()),
                    ChartNumbers.chance(each.judgement().adjusted()),
                    each.effect().runs() + " of " + each.effect().asked(),
                    VerdictMark.sign(each.verdict()) + " " + each.judgement().words(),
                    Signed.of(each.ablated().mean().mean()),
                    each.share(),
                    each.afterwards());
        }
        return "<details class=\"numbers\"><summary>The numbers</summary>\n" + grid.html() + "</details>\n";
    }

    private String repeat() {
        StringBuilder lines = new StringBuilder(recipe.trial()).append('\n');
        String theory = findings.get(0).theory();
        for (World world : file.worlds()) {
            for (boolean ablated : new boolean[] {false, true}) {
                for (Side side : claim.sides()) {
                    lines.append("\n# " + recipe.words(world, side, ablated) + "\n");
                    lines.append(recipe.runs(world, theory, side, ablated)).append('\n');
                }
            }
        }
        return "<details><summary>Repeat it</summary>\n<p>The first line tries the claim again, under every theory; the"
                + " others play the runs behind it under " + Html.text(theory) + ", one at a time to look into.</p>\n"
                + "<pre tabindex=\"0\"><code>" + Html.lines(lines.toString()) + "</code></pre>\n</details>\n";
    }
}
