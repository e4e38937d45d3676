package concert.experiment.claim.trial;

import concert.experiment.claim.Claim;
import concert.experiment.claim.Claim.Side;
import concert.experiment.claim.verdict.Finding;
import concert.results.table.Words;
import concert.run.RunRequest;
import concert.scenario.design.ClaimFile.World;
import concert.scenario.design.DesignFile.Setting;
import concert.scenario.library.ScenarioSource;
import concert.text.NumberFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The command lines that repeat what a finding rests on.
 *
 * @param replications runs a world and side
 */
public record Recipe(Claim claim, int replications) {

    /** A setting longer than this, such as a list of treaties, is for the command lines. */
    private static final int LONG = 60;

    /** That of a finding. */
    public static Recipe of(Finding finding) {
        Claim claim = finding.claim();
        return new Recipe(
                claim, finding.effect().asked() / claim.file().worlds().size());
    }

    /** The command that tries the claim again. */
    public String trial() {
        String runs = replications == claim.file().replications() ? "" : " --runs " + replications;
        return "concert claims " + claim.file().id() + runs;
    }

    /** The seeds in words. */
    public String seeds() {
        long first = claim.file().seed();
        return "seeds " + first + " to " + (first + replications - 1);
    }

    /** The command that plays one side of it in one world, with or without the mechanism. */
    public String runs(World world, String theory, Side side, boolean ablated) {
        ScenarioSource source = ScenarioSource.of(world.scenario());
        RunRequest request = Claim.request(source, theory, claim.settings(world, side, ablated))
                .withSeed(claim.file().seed());
        return request.commandLine() + " --runs " + replications + " --no-charts";
    }

    /** What such runs are, in words. */
    public String words(World world, Side side, boolean ablated) {
        String which = !claim.file().compares() ? "" : side == Side.BASE ? ", one side" : ", the other side";
        return world.scenario() + which + (ablated ? ", the mechanism switched off" : "");
    }

    /** What is expected, compared and tried where, in words. */
    public String expected() {
        String where =
                Words.list(claim.file().worlds().stream().map(World::scenario).toList());
        return (claim.file().higher() ? "Higher" : "Lower") + " "
                + (claim.file().compares()
                        ? "with " + settings(claim.file().then()) + " than with "
                                + settings(claim.file().base())
                        : "than " + NumberFormat.of(claim.file().against()))
                + ". Tried in " + where + ", " + seeds() + " in each.";
    }

    private static String settings(List<Setting> settings) {
        String all = settings.stream()
                .map(each -> each.path() + " = "
                        + (each.value().length() > LONG ? "..." : each.value().equals("[]") ? "none" : each.value()))
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "the worlds as given" : all;
    }
}
