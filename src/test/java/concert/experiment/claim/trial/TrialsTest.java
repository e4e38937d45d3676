package concert.experiment.claim.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Faults;
import concert.experiment.claim.Claim;
import concert.experiment.claim.Toy;
import concert.experiment.claim.observable.Observable;
import concert.experiment.claim.verdict.Finding;
import concert.experiment.claim.verdict.Verdict;
import concert.experiment.design.Job;
import concert.experiment.store.Result;
import concert.model.event.TreatyEvent;
import concert.results.played.Run;
import concert.run.PausableRun;
import concert.scenario.library.ScenarioSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A claim on trial: it holds with its mechanism, fails without it, and fails when it claims the opposite. */
class TrialsTest {
    @TempDir
    private Path folder;

    @Test
    void theEffectGoesWithItsMechanism() throws IOException {
        Finding finding = tried(Toy.FILE, 0);
        assertEquals(Verdict.SUPPORTED, finding.verdict());
        assertEquals(8, finding.effect().runs());
        assertEquals(0, finding.effect().base());
        assertTrue(finding.effect().then() > .2, "" + finding.effect().then());
        assertEquals(0, finding.ablated().difference().estimate());
        assertEquals(0, finding.left());
        assertEquals("gone", finding.afterwards());
    }

    @Test
    void theOppositeClaimIsContradicted() throws IOException {
        Finding finding = tried(Toy.FILE.replace("expect: higher", "expect: lower"), 0);
        assertEquals(Verdict.CONTRADICTED, finding.verdict());
    }

    @Test
    void anAblationThatSwitchesNothingOffIsSeen() throws IOException {
        Finding finding = tried(Toy.FILE.replace("parameters.signing-cost: 5", "parameters.war-cost: 0.13"), 8);
        assertEquals(Verdict.NOT_BY_THIS_MECHANISM, finding.verdict());
        assertEquals("still there", finding.afterwards());
    }

    @Test
    void aLevelHasOneSide() throws IOException {
        String level = Toy.FILE
                .replace("base: {parameters.move-rate: 0}", "against: 50")
                .replace("then: {parameters.move-rate: 0.6}\n", "");
        Finding finding = tried(level, 6);
        assertEquals(Verdict.CONTRADICTED, finding.verdict());
        assertEquals(50, finding.effect().base());
    }

    @Test
    void aSharedRunIsPlayedOnceAndThreadsDoNotMatter() throws IOException {
        Claim one = Toy.claim(folder, Toy.FILE);
        Claim two = Toy.claim(folder, Toy.FILE.replace("id: T1", "id: T2").replace("treaties_signed", "alliances"));
        Trials trials = Trials.of(List.of(one, two), 3);
        assertEquals(Trials.of(List.of(one), 3).runs(), trials.runs());
        AtomicInteger watched = new AtomicInteger();
        Outcome alone = trials.run(1, watched::incrementAndGet);
        assertEquals(trials.runs(), watched.get());
        assertEquals(alone, Trials.of(List.of(one, two), 3).run(3, () -> {}));
    }

    @Test
    void aRunThatFailsIsListedAndItsPairLeftOut() throws IOException {
        Claim claim = Toy.claim(folder, Toy.FILE);
        Observable broken = Observable.of("broken", "Fails under seed 2 where anything was signed.", run -> {
            double signed = claim.observable().of(run);
            if (run.scenario().seed() == 2 && signed > 0) {
                throw new IllegalStateException("boom");
            }
            return signed;
        });
        Outcome outcome = Trials.of(List.of(new Claim(claim.file(), broken, claim.theories())), 0)
                .run(2, () -> {});
        assertEquals(1, outcome.failures().size());
        Failure failure = outcome.failures().get(0);
        assertEquals(
                "random:n=6,seed=3, balance-of-threat, seed 2, ticks=8, parameters.move-rate=0.6: "
                        + "broken: java.lang.IllegalStateException: boom",
                failure.words());
        assertEquals(7, outcome.findings().get(0).effect().runs());
        assertEquals(8, outcome.findings().get(0).effect().asked());
        assertEquals(Verdict.SUPPORTED, outcome.findings().get(0).verdict());
    }

    @Test
    void aRunThatCannotEvenBePlayedIsListed() throws IOException {
        Claim claim = Toy.claim(folder, Toy.FILE);
        Readings readings = new Readings(null);
        readings.ask(claim.observable(), new long[] {5});
        Result result = ReadingTask.of(List.of(readings))
                .play(List.of(new Job(1, 1, 1, 5)))
                .get(0);
        readings.played(5, ((Result.Failed) result).reason());
        assertTrue(Double.isNaN(readings.get(claim.observable(), 5)));
        List<Failure> failures = readings.failures(new Cell("nowhere", "none", List.of()));
        assertEquals(1, failures.size());
        assertTrue(failures.get(0).words().startsWith("nowhere, none, seed 5: java.lang.NullPointer"));
    }

    @Test
    void everyFaultOfEverySideIsSaidBeforeAnyRun() throws IOException {
        Claim claim = Toy.claim(
                folder,
                Toy.FILE
                        .replace("parameters.move-rate: 0}", "parameters.mov-rate: 0}")
                        .replace("parameters.signing-cost", "parameters.signing-cots"));
        Faults faults = assertThrows(Faults.class, () -> Trials.of(List.of(claim), 0));
        assertTrue(faults.getMessage().contains("Maybe move-rate?"), faults.getMessage());
        assertTrue(faults.getMessage().contains("Maybe signing-cost?"), faults.getMessage());
        assertTrue(faults.getMessage().contains("T1.yaml:7:"), faults.getMessage());
    }

    @Test
    void theNumberOfTheTableIsTheNumberOfTheRuns() throws IOException {
        Claim claim = Toy.claim(folder, Toy.FILE);
        Finding finding = tried(Toy.FILE, 2);
        double sum = 0;
        for (long seed : claim.seeds(2)) {
            Run run = PausableRun.play(
                    Claim.request(
                                    ScenarioSource.of("random:n=6,seed=3"),
                                    "balance-of-threat",
                                    claim.settings(claim.file().worlds().get(0), Claim.Side.THEN, false))
                            .open()
                            .with(seed),
                    tick -> {});
            sum += run.record().ticks().stream()
                            .flatMap(tick -> tick.events().stream())
                            .filter(TreatyEvent.Signed.class::isInstance)
                            .count()
                    / 8.0;
        }
        assertEquals(sum / 2, finding.effect().then(), 1e-12);
    }

    /** What a verdict rests on is left run by run, and gives its effect. */
    @Test
    void theValuesOfEveryRunAreKept() throws IOException {
        Claim claim = Toy.claim(folder, Toy.FILE);
        Trials trials = Trials.of(List.of(claim), 3);
        Outcome outcome = trials.run(2, () -> {});
        assertEquals(12, outcome.runs().size(), "three seeds, two sides, with and without the mechanism");
        double then = outcome.runs().stream()
                .filter(each -> each.side() == Claim.Side.THEN && !each.ablated())
                .mapToDouble(ReadRun::value)
                .average()
                .orElseThrow();
        assertEquals(outcome.findings().get(0).effect().then(), then, 1e-12);
        assertEquals(
                List.of(1L, 2L, 3L),
                outcome.runs().stream().limit(3).map(ReadRun::seed).toList());
        assertEquals(4, trials.played(List.of()).size());
        assertEquals(
                4,
                trials.played(List.of()).stream()
                        .map(each -> each.get("sha256"))
                        .distinct()
                        .count());
    }

    private Finding tried(String file, int replications) throws IOException {
        Outcome outcome =
                Trials.of(List.of(Toy.claim(folder, file)), replications).run(2, () -> {});
        assertEquals(List.of(), outcome.failures());
        return outcome.findings().get(0);
    }
}
