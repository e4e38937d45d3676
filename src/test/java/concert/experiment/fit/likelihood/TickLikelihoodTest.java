package concert.experiment.fit.likelihood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.Simulation;
import concert.engine.choice.Weighing;
import concert.model.record.Decision;
import concert.model.record.TickRecord;
import concert.model.treaty.TreatyKind;
import concert.run.RunRequest;
import concert.theory.book.Parameter;
import concert.theory.reason.Valuation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the likelihood says of a tick is what the engine draws by. */
class TickLikelihoodTest {
    private static final double CLOSE = 1e-6;

    /** Without the unit of the day, which a run remembers, and without conferences, of which a decision tells one outcome. */
    private static final List<String> PLAIN =
            List.of("parameters.units-of-day=0", "parameters.conference-rate=0", "parameters.move-rate=0.4");

    private static Simulation run(String theory) {
        return new Simulation(RunRequest.of("random:n=12,seed=4")
                .withTheory(theory)
                .withTicks(12)
                .withSettings(PLAIN)
                .open()
                .setup());
    }

    private static TrialNumbers own(Weighing weighing) {
        return new TrialNumbers(weighing.rules().get(0).weights(), Double.NaN);
    }

    /**
     * The engine's records give V, which attention makes less, and the chance that an offer is made to the one that was
     * met; the likelihood knows not who was met and takes each as often as it is.
     */
    @ParameterizedTest
    @ValueSource(strings = {"balance-of-threat", "balance-of-interests", "institutionalism"})
    void offersHaveTheEnginesValueAndChance(String theory) {
        Simulation run = run(theory);
        int checked = 0;
        while (run.played() < run.ticks()) {
            Weighing weighing = run.weighing();
            run.tick();
            TickRecord tick = run.record().ticks().get(run.played() - 1);
            TickLikelihood chance = new TickLikelihood(weighing);
            chance.weigh(own(weighing));
            for (Decision each : tick.decisions()) {
                if (each.move() == Decision.Move.OFFER) {
                    int me = each.state();
                    int you = each.partner();
                    double depth = weighing.rules().get(me).depth(each.kind());
                    double attention = Valuation.attention(weighing.world(), weighing.load()[me], depth);
                    assertEquals(each.value(), chance.value(each.kind(), me, you) - attention, CLOSE);
                    double met = share(weighing, me, you);
                    assertEquals(met * each.probability(), chance.offers(each.kind(), me, you), CLOSE);
                    checked++;
                }
            }
        }
        assertTrue(checked > 20, "offers compared: " + checked);
    }

    /** How often the first meets the second of all that it meets. */
    private static double share(Weighing weighing, int me, int you) {
        int n = weighing.states();
        double all = 0;
        for (int other = 0; other < n; other++) {
            all += weighing.meets()[me * n + other];
        }
        return weighing.meets()[me * n + you] / all;
    }

    /** Leaving has the engine's chance where the tick changed nothing before it. */
    @ParameterizedTest
    @ValueSource(strings = {"balance-of-threat", "constructivism"})
    void exitsHaveTheEnginesChance(String theory) {
        Simulation run = run(theory);
        while (run.played() < run.ticks()) {
            Weighing weighing = run.weighing();
            TickLikelihood chance = new TickLikelihood(weighing);
            chance.weigh(own(weighing));
            run.tick();
            TickRecord tick = run.record().ticks().get(run.played() - 1);
            boolean signed = tick.events().stream().anyMatch(each -> each.type().equals("signed"));
            for (Decision each : tick.decisions()) {
                if (!signed && each.move() == Decision.Move.LEAVE && each.chosen()) {
                    Weighing.Holding held = holding(weighing.holdings(), each);
                    assertEquals(each.probability(), chance.leaves(held), CLOSE);
                }
            }
        }
    }

    private static Weighing.Holding holding(List<Weighing.Holding> all, Decision leaving) {
        return all.stream()
                .filter(each -> each.treaty() == leaving.treaty() && each.member() == leaving.state())
                .findFirst()
                .orElseThrow();
    }

    /** Without precision each signs by the toss of a coin: a matter of the two is taken up at alpha m and signed at a quarter of it. */
    @Test
    void asPrecisionGoesToNothingOffersHaveTheirPrior() {
        Simulation run = new Simulation(RunRequest.of("random:n=6,seed=2")
                .withTheory("balance-of-threat")
                .withSettings(List.of("parameters.precision=0", "parameters.conference-rate=0"))
                .open()
                .setup());
        Weighing weighing = run.weighing();
        TickLikelihood chance = new TickLikelihood(weighing);
        chance.weigh(own(weighing));
        double first = takenUp(weighing, 0, 1);
        double second = takenUp(weighing, 1, 0);
        assertEquals(first / 2, chance.offers(TreatyKind.ENTENTE, 0, 1), 1e-12);
        assertEquals(first / 4 + second / 4 - first * second / 16, chance.signs(TreatyKind.ENTENTE, 0, 1), 1e-12);
    }

    /** How often the first takes up one of the matters there are between it and the second. */
    private static double takenUp(Weighing weighing, int me, int you) {
        int matters = 0;
        for (TreatyKind kind : TreatyKind.all()) {
            boolean open = weighing.open()[kind.ordinal()][me * weighing.states() + you];
            matters += open && kind.leastSignatories() == 2 ? 1 : 0;
        }
        matters += (int) weighing.askings().stream()
                .filter(each -> each.me() == me && each.votes().stream().anyMatch(vote -> vote.member() == you))
                .count();
        double rate = weighing.rules().get(me).get(Parameter.MOVE_RATE);
        return rate * weighing.meets()[me * weighing.states() + you] / matters;
    }
}
