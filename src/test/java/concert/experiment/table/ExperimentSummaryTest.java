package concert.experiment.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.design.Design;
import concert.experiment.table.ExperimentSummary.Correlation;
import concert.experiment.table.ExperimentSummary.Difference;
import concert.experiment.table.ExperimentSummary.Level;
import concert.experiment.table.ExperimentSummary.Screening;
import concert.experiment.table.ExperimentSummary.Share;
import concert.measure.degeneracy.Degeneracies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A summary of numbers put into the store by hand says what R, or the numbers' own rule, says. */
@Tag("slow")
class ExperimentSummaryTest {
    private static final String LAMBDA = "parameters.loss-of-strength";
    private static final String SECRET = "publicity.secret";
    private static final String[] RANGES = {
        "factors:",
        "  - {path: " + LAMBDA + ", from: 0.5, to: 2.5}",
        "  - {path: " + SECRET + ", from: 0, to: 0.8}",
        "  - {path: parameters.war-cost, from: 0.1, to: 0.2}"
    };

    /** Hours of sleep gained by ten patients under two drugs (Student 1908; R's data set sleep). */
    private static final double[] FIRST = {.7, -1.6, -.2, -1.2, -.1, 3.4, 3.7, .8, 0, 2};

    private static final double[] SECOND = {1.9, .8, 1.1, .1, -.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    @TempDir
    private Path folder;

    private ExperimentSummary summary(Filled.Formula formula, String... lines) throws IOException {
        Design design = Filled.design(folder, lines);
        Path place = folder.resolve("store");
        Filled.fill(place, design, formula);
        return Exports.write(place, design);
    }

    private static String[] with(String... first) {
        return java.util.stream.Stream.of(first, RANGES)
                .flatMap(java.util.stream.Stream::of)
                .toArray(String[]::new);
    }

    private ExperimentSummary sleep() throws IOException {
        return summary(
                (point, replication, measure) -> {
                    if (point.number() == 3) {
                        return replication == 1 ? Double.POSITIVE_INFINITY : Double.NaN;
                    }
                    double[] drug = point.number() == 1 ? FIRST : SECOND;
                    return measure.equals("wars") ? drug[replication - 1] : replication;
                },
                "design: points",
                "replications: 10",
                "points:",
                "  - {publicity.secret: 0.1}",
                "  - {publicity.secret: 0.2}",
                "  - {publicity.secret: 0.3}");
    }

    @Test
    void levelsAreThoseOfR() throws IOException {
        Level level = sleep().levels().get(1);
        assertEquals(2, level.point());
        assertEquals("wars", level.measure());
        assertEquals(10, level.runs());
        assertEquals(2.33, level.mean().estimate(), 1e-12);
        // R and NumPy by the formula: g <- .3858055; q <- qt(.975, 9) / sqrt(10); the bounds of m - s h(+-q)
        assertEquals(1.0232902, level.mean().low(), 1e-6);
        assertEquals(3.9349583, level.mean().high(), 1e-6);
        // R: sd(b) and quantile(b, c(.1, .25, .5, .75, .9))
        assertEquals(2.002248736, level.deviation(), 1e-9);
        double[] quantiles = {.08, .875, 1.75, 4.15, 4.69};
        for (int at = 0; at < quantiles.length; at++) {
            assertEquals(quantiles[at], level.quantiles()[at], 1e-12);
        }
    }

    @Test
    void differencesAreThoseOfR() throws IOException {
        List<Difference> differences = sleep().differences();
        Difference wars = differences.get(0);
        assertEquals(2, wars.point());
        assertEquals(10, wars.effect().pairs());
        assertEquals(1.58, wars.effect().mean().estimate(), 1e-12);
        // R: t.test(b, a, paired = TRUE): .7001 to 2.4599, before the skewness of the pairs, 1.7455, is taken out
        assertEquals(.9454393, wars.effect().mean().low(), 1e-6);
        assertEquals(5.1082518, wars.effect().mean().high(), 1e-6);
        assertEquals(Math.pow(2, -9), wars.effect().p(), 1e-12, "2.3e-5 by the formula, but ten runs cannot tell more");
        assertEquals(1, wars.effect().rank().estimate(), "nobody slept less");
        assertEquals("large", wars.effect().size());
        Difference failed = differences.get(1);
        assertEquals(0, failed.effect().pairs());
        assertTrue(Double.isNaN(failed.effect().p()) && Double.isNaN(failed.adjusted()));
        Difference same = differences.get(2);
        assertEquals("cohesion", same.measure());
        assertEquals(1, same.effect().p());
        // two tests were made
        assertEquals(2 * wars.effect().p(), wars.adjusted(), 1e-12);
        assertEquals(1, same.adjusted());
    }

    @Test
    void everyPointTellsHowManyRunsAreDegenerate() throws IOException {
        Signs signs = sleep().signs();
        int frozen = signs.names().indexOf(Degeneracies.FROZEN.name());
        assertEquals(0, signs.at(1)[frozen]);
        assertEquals(.5, signs.at(2)[frozen]);
        // the run that failed shows nothing: 5 of 9
        assertEquals(5.0 / 9, signs.at(3)[frozen], 1e-12);
        assertEquals(10.0 / 29, signs.overall()[frozen], 1e-12);
    }

    @Test
    void morrisFindsTheSlopesOfASum() throws IOException {
        ExperimentSummary summary = summary(
                (point, replication, measure) ->
                        (measure.equals("wars") ? 3 : -1) * Filled.at(point, LAMBDA) + 5 * Filled.at(point, SECRET),
                with("design: morris", "samples: 6", "levels: 4", "replications: 1"));
        List<Screening> wars = summary.screenings().subList(0, 3);
        assertEquals(
                List.of(LAMBDA, SECRET, "parameters.war-cost"),
                wars.stream().map(Screening::path).toList());
        // slope times range
        double[] mu = {6, 4, 0};
        for (int at = 0; at < 3; at++) {
            assertEquals(6, wars.get(at).trajectories());
            assertEquals(mu[at], wars.get(at).effect().mu(), 1e-9);
            assertEquals(mu[at], wars.get(at).effect().muStar().estimate(), 1e-9);
            assertTrue(Double.isNaN(wars.get(at).effect().muStar().low()), "six alike: no interval of no width");
            assertEquals(0, wars.get(at).effect().sigma(), 1e-9);
        }
        Screening falling = summary.screenings().get(3);
        assertEquals(-2, falling.effect().mu(), 1e-9);
        assertEquals(2, falling.effect().muStar().estimate(), 1e-9);
        assertTrue(summary.differences().isEmpty() && summary.correlations().isEmpty());
    }

    @Test
    void aTrajectoryWithAGapIsLeftOut() throws IOException {
        ExperimentSummary summary = summary(
                (point, replication, measure) -> point.number() == 2 ? Double.NaN : Filled.at(point, LAMBDA),
                with("design: morris", "samples: 6", "levels: 4", "replications: 1"));
        assertEquals(5, summary.screenings().get(0).trajectories());
        assertEquals(2, summary.screenings().get(0).effect().mu(), 1e-9);
    }

    @Test
    void saltelliSharesTheVarianceOfASum() throws IOException {
        // of uniform factors over ranges 2 and .8 with slopes 1 and 5: variances as 4 to 16
        ExperimentSummary summary = summary(
                (point, replication, measure) -> Filled.at(point, LAMBDA) + 5 * Filled.at(point, SECRET),
                with("design: saltelli", "samples: 256", "replications: 1"));
        double[] shares = {.2, .8, 0};
        for (int at = 0; at < 3; at++) {
            Share share = summary.shares().get(at);
            assertEquals(256, share.rows());
            assertEquals(shares[at], share.index().first().estimate(), .01);
            assertEquals(shares[at], share.index().total().estimate(), .01);
            assertTrue(!(share.index().first().high() >= shares[at] + .2));
        }
    }

    @Test
    void anIndexThatIsNoShareOrFromFewRowsSaysSo() throws IOException {
        ExperimentSummary summary = summary(
                (point, replication, measure) -> measure.equals("wars")
                        ? Math.exp(6 * Filled.at(point, LAMBDA) * Filled.at(point, SECRET))
                        : Filled.at(point, LAMBDA),
                with("design: saltelli", "samples: 8", "replications: 1"));
        assertTrue(summary.shares().stream().allMatch(each -> each.caution().contains("8 rows are few")));
        for (Share each : summary.shares()) {
            double[] both = {
                each.index().first().estimate(), each.index().total().estimate()
            };
            boolean above = both[0] > 1 || both[1] > 1;
            boolean below = both[0] < 0 || both[1] < 0;
            assertEquals(above, each.caution().contains("above 1"), each.toString());
            assertEquals(below, each.caution().contains("below 0"), each.toString());
        }
        assertTrue(summary.shares().stream().anyMatch(each -> each.caution().contains("no share")));
        List<String> lines = new SummaryPreview(summary).lines();
        assertTrue(lines.get(lines.size() - 1).startsWith("! to be read with care: "), lines.toString());
    }

    @Test
    void ranksCorrelateWhateverTheCurve() throws IOException {
        ExperimentSummary summary = summary(
                (point, replication, measure) -> measure.equals("wars")
                        ? Math.pow(Filled.at(point, LAMBDA), 3) + (replication == 1 ? 100 : -100)
                        : -Filled.at(point, SECRET),
                with("design: latin-hypercube", "samples: 20", "replications: 2"));
        Correlation rising = summary.correlations().get(0);
        assertEquals(20, rising.points());
        assertEquals(1, rising.rho().estimate(), 1e-12);
        Correlation falling = summary.correlations().get(4);
        assertEquals(SECRET + " cohesion", falling.path() + " " + falling.measure());
        assertEquals(-1, falling.rho().estimate(), 1e-12);
        assertTrue(Math.abs(summary.correlations().get(1).rho().estimate()) < .7);
    }
}
