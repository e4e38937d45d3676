package concert.experiment.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Faults;
import concert.experiment.Tiny;
import concert.run.LocalRunner;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a design asks for, and that a faulty one is refused before any run, every fault with its place. */
class DesignTest {
    @TempDir
    private Path folder;

    @Test
    void factorsAreCrossedAndSeedsShared() throws IOException {
        Design design = Tiny.design(folder, Tiny.FILE);
        assertEquals(6, design.points().size());
        assertEquals(
                "{theory=balance-of-threat, publicity.secret=0.4}",
                design.points().get(1).settings().toString());
        List<Job> jobs = design.jobs();
        assertEquals(new Job(1, 1, 1, 1), jobs.get(0));
        assertEquals(new Job(60, 6, 10, 10), jobs.get(59));
        assertEquals(8, design.scenario(jobs.get(59)).ticks());
        assertEquals(10, design.scenario(jobs.get(59)).seed());
    }

    @ParameterizedTest
    @CsvSource({"one-at-a-time, 6", "latin-hypercube, 5", "sobol, 5", "morris, 15", "saltelli, 20"})
    void everySamplingGivesItsPoints(String sampling, int points) throws IOException {
        String samples = sampling.equals("one-at-a-time") ? "" : "samples: 5\n";
        String text = Tiny.FILE.replace("factorial\n", sampling + "\n" + samples);
        assertEquals(points, Tiny.design(folder, text).points().size());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedExperimentOpens(String name) {
        Design design = Design.of(Scenarios.design(name));
        assertTrue(design.runs() > 100, name);
        assertTrue(design.file().about().length() > 40, name);
    }

    static List<String> shipped() {
        return Scenarios.experiments().stream().map(Scenarios.Listing::name).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "replications: 10 | replications: 0 | tiny.yaml:6:15: replications is 0; it must be a whole number",
                "replications: 10 | replicatons: 10 | unknown key \"replicatons\". Maybe replications?",
                "factorial | factoral | tiny.yaml:5:9: design is \"factoral\"; it must be one of",
                "factorial | sobol | samples is missing",
                "from: 0, to: 0.8 | from: 0.8, to: 0 | tiny.yaml:9:45: the range of \"publicity.secret\" is empty",
                "from: 0, to: 0.8 | from: 0, to: 1.8 | tiny.yaml:9:5: secret of publicity is 1.8",
                "constructivism | constructivsm | there is no theory \"constructivsm\". Maybe constructivism?",
                "publicity.secret | parameters.lambada | tiny.yaml:9:5: unknown parameter \"lambada\"",
                "publicity.secret | theory | factor \"theory\" stands twice",
                "cohesion | cohesoin | tiny.yaml:10:11: there is no measure \"cohesoin\". Maybe cohesion?",
                "'[ticks, ' | '[tiks, ' | keep names \"tiks\"; there is ticks, treaties, events. Maybe ticks?",
                "random:n=7 | random:n=0 | n is 0; it must be a whole number",
            })
    void isRefusedWithPlaceAndMend(String right, String wrong, String said) {
        assertTrue(Tiny.FILE.contains(right), right);
        String message = assertThrows(Faults.class, () -> Tiny.design(folder, Tiny.FILE.replace(right, wrong)))
                .getMessage();
        assertTrue(message.contains(said), message);
    }

    @Test
    void allFaultsOfThePointsAreToldAtOnce() {
        String text = Tiny.FILE
                .replace("publicity.secret", "parameters.lambada")
                .replace("constructivism", "constructivsm")
                .replace("cohesion", "cohesoin");
        String message =
                assertThrows(Faults.class, () -> Tiny.design(folder, text)).getMessage();
        assertEquals(3, message.lines().count(), message);
    }

    /** 2,000 samples by Saltelli are 8,000 points; to open each takes longer than anybody waits for a dry run. */
    @Test
    void aLargeDesignIsCheckedAtItsEndsAndInBetweenBeforeAnyRun() throws Exception {
        String text = Tiny.FILE
                .replace("factorial\n", "saltelli\nsamples: 2000\n")
                .replace("0, to: 0.8, steps: 3", "0, to: 0.8");
        Design design = Design.drawn(Scenarios.design(Tiny.write(folder, text).toString()));
        PointCheck check = design.check(200);
        assertEquals(8000, design.points().size());
        assertTrue(
                check.points().size() <= 200 && check.points().size() > 150,
                check.points().size() + " points");
        double[] all = secrecy(design, IntStream.rangeClosed(1, 8000).boxed().toList());
        double[] checked = secrecy(design, check.points());
        assertEquals(all[0], checked[0], "the least secrecy is among them");
        assertEquals(all[all.length - 1], checked[checked.length - 1], "and the greatest");
        AtomicInteger seen = new AtomicInteger();
        check.run(new LocalRunner(2), seen::incrementAndGet, () -> false);
        assertEquals(check.points().size(), seen.get());
        assertThrows(
                CancellationException.class,
                () -> design.check(200).run(new LocalRunner(2), seen::incrementAndGet, () -> true));
    }

    private static double[] secrecy(Design design, List<Integer> points) {
        return points.stream()
                .mapToDouble(each -> Double.parseDouble(
                        design.points().get(each - 1).settings().get("publicity.secret")))
                .sorted()
                .toArray();
    }

    @Test
    void aSmallDesignIsCheckedWhole() throws IOException {
        Design design = Tiny.design(folder, Tiny.FILE);
        assertEquals(List.of(1, 2, 3, 4, 5, 6), design.check(PointCheck.MOST).points());
    }

    /** Publicity's shares are sound one by one and not together: seen at points alone, each of which would say so. */
    @Test
    void likeFaultsOfManyPointsAreCounted() {
        String text = Tiny.FILE
                .replace(
                        "  - {path: theory, values: [balance-of-threat, constructivism]}\n",
                        "  - {path: publicity.partial, from: 0.3, to: 0.9, steps: 9}\n")
                .replace("to: 0.8, steps: 3", "to: 0.9, steps: 9");
        Faults faults = assertThrows(Faults.class, () -> Tiny.design(folder, text));
        assertTrue(faults.list().size() <= 21, faults.list().size() + " faults");
    }
}
