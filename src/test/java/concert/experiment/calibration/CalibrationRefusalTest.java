package concert.experiment.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.history.MadeUpData;
import concert.scenario.library.Scenarios;
import concert.theory.book.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code fit --what runs} cannot do is said in sentences with their place, and nothing is written. */
class CalibrationRefusalTest {
    private static final String COST = MadeUpHistory.named("cw");

    @TempDir
    private Path folder;

    private void refused(String options, String... sentences) {
        List<Object> words = new ArrayList<>(List.of("fit", "--what", "runs", "--out", folder.resolve("fit")));
        words.addAll(List.of(options.strip().split(" ")));
        Shell shell = Shell.run(words.toArray());
        assertEquals(2, shell.code(), shell.err());
        assertEquals(String.join("\n", sentences), shell.err().strip());
        assertFalse(Files.exists(folder.resolve("fit")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --scenario europe-1914 --parameters COST=0.3..0.1 | --parameters: COST=0.3..0.1 is an empty range. Maybe COST=0.1..0.3?
                    --scenario europe-1914 --parameters COST=0.3..0.3 | --parameters: COST=0.3..0.3 is an empty range. Maybe COST=0..1?
                    --scenario europe-1914 --parameters COST=0..2     | --parameters: COST=0..2 goes beyond what it may be, from 0 to 1. Maybe COST=0..1?
                    --scenario europe-1914 --parameters COST=0-1      | --parameters: COST=0-1 is no range. Maybe COST=0..1?
                    --scenario europe-1914 --parameters COST=0..x     | --parameters: COST=0..x is no range. Maybe COST=0..1?
                    --scenario europe-1914 --parameters COST=0..NaN   | --parameters: COST=0..NaN is no range. Maybe COST=0..1?
                    --scenario europe-1914 --parameters COSTT         | --parameters: there is no parameter "COSTT". Maybe COST?
                    --scenario europe-1914 --parameters COST,COST     | --parameters: COST stands twice. Maybe one of them is another?
                    --scenario europe-1914 --parameters weights.luck=0..1 | --parameters: balance-of-threat names no reason "luck". Known: KNOWN.
                    --scenario europe-1914 --parameters weights.security  | --parameters: weights.security has no range of its own. Maybe weights.security=0..TWICE?
                    --scenario europe-1914 --parameters weights.security=0..1 --theories balance-of-threat,balance-of-power | --parameters: weights.security is of one theory and several are tried. Maybe --theories with one name?
                    --scenario europe-1914                            | --parameters: names nothing to find. Maybe one that `list parameters` shows, such as COST?
                    --scenario europe-1914 --parameters COST --particles 5    | --particles: 5; it must be 20 to 100000. Maybe 20?
                    --scenario europe-1914 --parameters COST --generations 0  | --generations: 0; it must be 1 to 100000. Maybe 1?
                    --scenario europe-1914 --parameters COST --years 0        | --years: 0; it must be 1 to 100000. Maybe 1?
                    --scenario europe-1914 --parameters COST --runs 0         | --runs: 0; it must be 1 to 100000. Maybe 1?
                    --scenario europe-1914 --parameters COST --origins 3      | --origins: goes with worlds of history, not with --scenario. Maybe leave it out?
                    --scenario europe-1914 --parameters COST --train 1816-1913 | --train: goes with --data, not with --scenario. Maybe --years for longer runs?
                    --scenario europe-1914 --parameters COST --test 1919-1938 | --test: goes with --data, not with --scenario. Maybe leave it out?
                    --parameters COST                                 | --train: says from which years worlds are taken. Maybe --train 1816-1913, or --scenario NAME?
                    --scenario random:n=4,seed=1 --parameters COST    | random:n=4,seed=1: its runs tell no fact that history has a band for. Maybe longer runs (--years), or a world of 1816 or later?
                    """)
    void whatCannotBeFoundIsRefused(String options, String sentence) {
        List<String> reasons = Scenarios.theory("balance-of-threat").weights().keySet().stream()
                .sorted()
                .toList();
        double security = Scenarios.theory("balance-of-threat").weight("security");
        refused(
                options.replace("COST", COST),
                sentence.replace("COST", COST)
                        .replace("KNOWN", String.join(", ", reasons))
                        .replace("TWICE", Long.toString(Math.round(2 * security))));
    }

    /** All at once. */
    @Test
    void everythingWrongIsSaidTogether() {
        refused(
                "--scenario europe-1914 --parameters nothing-such,COST=9..10 --theories balance-of-thread --years 0"
                        .replace("COST", COST),
                "--years: 0; it must be 1 to 100000. Maybe 1?",
                "balance-of-thread: there is no such theory. Maybe balance-of-threat?");
    }

    @Test
    void whatIsNoNumberOfTheModelInSmallStepsIsRefused() {
        String term = Parameter.TERM.key();
        refused(
                "--scenario europe-1914 --parameters " + term,
                "--parameters: " + term
                        + " is a whole number from 0 to 10000, and what is calibrated moves in small steps."
                        + " Maybe an `experiment` over its values?");
    }

    /** The options of runs say nothing to a fit that plays none. */
    @Test
    void optionsOfRunsAloneAreRefusedElsewhere() {
        Shell shell = Shell.run("fit", "--train", "1816-1913", "--parameters", COST, "--seed", 3, "--resume");
        assertEquals(2, shell.code());
        assertEquals(3, shell.err().lines().count(), shell.err());
        assertTrue(shell.err().contains("--seed: plays no part here: no runs are played. Maybe --what runs?"));
    }

    @Test
    void yearsOfHistoryThatHoldNoRunAreRefused() throws IOException {
        Path data = MadeUpData.world(Files.createDirectories(folder.resolve("data")));
        Files.writeString(data.resolve("dyads.csv"), MadeUpData.DYADS);
        refused(
                "--data " + data + " --train 1900-1901 --parameters " + COST,
                "--years: 20 is longer than 1900-1901, in which runs are to lie. Maybe 2?");
        refused(
                "--data " + data + " --train 1890-1901 --parameters " + COST,
                "--train: 1890-1901 goes beyond the dyad-years of alliances, which tell what was signed in 1900-1901."
                        + " Maybe 1900-1901?");
    }

    /** Values that cannot stand together are not tried, and do not stop those that can. */
    @Test
    void valuesThatCannotStandTogetherAreFarFromEverything() throws IOException {
        Shell shell = Shell.run(
                "fit",
                "--what",
                "runs",
                "--scenario",
                "europe-1914",
                "--years",
                3,
                "--particles",
                20,
                "--generations",
                1,
                "--parameters",
                Parameter.SECRET_SHARE.key() + "=0..0.9," + Parameter.PARTIAL_SHARE.key() + "=0.05..0.6",
                "--out",
                folder.resolve("fit"));
        assertEquals(0, shell.code(), shell.err());
        String tried = Files.readString(folder.resolve("fit").resolve(ParticleFile.FILE));
        assertTrue(tried.contains(",refused,"), "some sum to more than 1");
        assertTrue(tried.contains("they must sum to at most 1"), tried);
    }
}
