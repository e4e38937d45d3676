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
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the likelihood says of a tick is what the engine draws by. */
class TickLikelihoodTest {
    private static final double CLOSE = 1e-6;

    private static Simulation run(String theory) {
        return new Simulation(RunRequest.of("random:n=12,seed=4")
                .withTheory(theory)
                .withTicks(12)
                .open()
                .setup());
    }

    private static TrialNumbers own(Weighing weighing) {
        return new TrialNumbers(weighing.rules().get(0).weights(), Double.NaN);
    }

    /** The engine's records give V and the chance that an offer is made; the rest is consent by E5. */
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
                if (each.move() == Decision.Move.OFFER && each.kind() != TreatyKind.COLLECTIVE) {
                    assertEquals(each.value(), chance.value(each.kind(), each.state(), each.partner()), CLOSE);
                    assertEquals(each.probability(), chance.offers(each.kind(), each.state(), each.partner()), CLOSE);
                    checked++;
                }
            }
        }
        assertTrue(checked > 20, "offers compared: " + checked);
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

    /** Chances of moves, with doing nothing, sum to one: what is offered and asked stays under the move rate's reach. */
    @ParameterizedTest
    @ValueSource(strings = {"balance-of-threat"})
    void asPrecisionGoesToNothingOffersHaveTheirPrior(String theory) {
        Simulation run = new Simulation(RunRequest.of("random:n=6,seed=2")
                .withTheory(theory)
                .withSettings(List.of("parameters.precision=0"))
                .open()
                .setup());
        Weighing weighing = run.weighing();
        TickLikelihood chance = new TickLikelihood(weighing);
        chance.weigh(own(weighing));
        int open = 0;
        for (boolean[] kind : weighing.open()) {
            for (int you = 1; you < 6; you++) {
                open += kind[you] ? 1 : 0;
            }
        }
        open += (int) weighing.askings().stream().filter(each -> each.me() == 0).count();
        double rate = weighing.rules().get(0).get(Parameter.MOVE_RATE);
        assertEquals(rate / open, chance.offers(TreatyKind.ENTENTE, 0, 1), 1e-12);
        double both = rate / open / 4;
        assertEquals(both + both - both * both, chance.signs(TreatyKind.ENTENTE, 0, 1), .05 * both);
    }
}
