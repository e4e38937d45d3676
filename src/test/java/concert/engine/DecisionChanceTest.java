package concert.engine;

import static concert.theory.book.Parameter.ADMISSION_COST;
import static concert.theory.book.Parameter.AUDIENCE_COST;
import static concert.theory.book.Parameter.EXIT_COST_INSTITUTION;
import static concert.theory.book.Parameter.EXIT_RATE;
import static concert.theory.book.Parameter.MOVE_RATE;
import static concert.theory.book.Parameter.PRECISION;
import static concert.theory.book.Parameter.SIGNING_COST;
import static concert.theory.book.Parameter.SIGNING_COST_DEPTH;
import static concert.theory.book.Parameter.SILENCE;
import static concert.theory.book.Parameter.SUNK_COST;
import static concert.theory.book.Parameter.UNITS_OF_DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.choice.Consent;
import concert.model.Calendar;
import concert.model.event.TreatyEvent;
import concert.model.number.StrictFunctions;
import concert.model.record.Decision;
import concert.model.record.Decision.Move;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import concert.theory.reason.Reasons;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The chance beside a decision is the chance of what was decided. */
class DecisionChanceTest {
    private static final double CLOSE = 1e-12;

    private static final int STATES = 14;

    /** V is read as it is and each member votes by itself, so that a decision's value alone tells its chance. */
    private static final Map<Parameter, Double> PLAIN = Map.of(
            UNITS_OF_DAY, 0.0,
            SILENCE, 0.0,
            PRECISION, 12.0,
            SIGNING_COST, .02,
            SIGNING_COST_DEPTH, .05,
            ADMISSION_COST, .05,
            SUNK_COST, .1,
            AUDIENCE_COST, 0.0,
            EXIT_COST_INSTITUTION, 0.0,
            MOVE_RATE, .5);

    private static final List<Rules> RULES = IntStream.range(0, STATES)
            .mapToObj(me -> Worlds.written(Worlds.THEORIES.get(me % Worlds.THEORIES.size())))
            .map(each -> Reasons.rules(each, PLAIN, new Calendar(1, 1)))
            .toList();

    private final RunRecord record = new Simulation(Worlds.setup(Worlds.allied(3, STATES, 8), RULES, PLAIN, 60)).play();

    private List<Decision> all(Move move) {
        return record.ticks().stream()
                .flatMap(each -> each.decisions().stream())
                .filter(each -> each.move() == move)
                .toList();
    }

    private static Rules rules(Decision decision) {
        return RULES.get(decision.state());
    }

    private static void agrees(List<Decision> all, ToDoubleFunction<Decision> chanceOfYes) {
        assertTrue(all.stream().anyMatch(Decision::chosen) && all.stream().anyMatch(each -> !each.chosen()));
        for (Decision each : all) {
            double yes = chanceOfYes.applyAsDouble(each);
            assertEquals(each.chosen() ? yes : 1 - yes, each.probability(), CLOSE, each.toString());
            assertEquals(yes, each.chanceOfYes(), CLOSE);
        }
    }

    @Test
    void aDeclinedOfferHasTheChanceOfDeclining() {
        agrees(
                all(Move.ANSWER),
                each -> StrictFunctions.sigmoid(rules(each).get(PRECISION)
                        * (each.value() - Consent.cost(rules(each), rules(each).depth(each.kind())))));
    }

    @Test
    void aVoteAgainstHasTheChanceOfVotingAgainst() {
        agrees(
                all(Move.VOTE),
                each -> StrictFunctions.sigmoid(
                        rules(each).get(PRECISION) * (each.value() - rules(each).get(ADMISSION_COST))));
    }

    @Test
    void whatIsDecidedByALargeChanceHappensByThatChance() {
        List<Decision> answers = all(Move.ANSWER);
        double decided = answers.stream().mapToDouble(Decision::probability).sum();
        assertTrue(decided > .5 * answers.size(), "more than every second goes the likelier way");
    }

    @Test
    void anExitHasTheChanceOfLeaving() {
        int seen = 0;
        for (TickRecord tick : record.ticks()) {
            for (Decision each : tick.decisions()) {
                if (each.move() == Move.LEAVE) {
                    TreatyEvent.Left left = left(tick, each);
                    double cost = .02 + .05 * rules(each).depth(each.kind());
                    double held = left.value() - cost + left.stay();
                    double wish = StrictFunctions.sigmoid(-rules(each).get(PRECISION) * held);
                    assertEquals(rules(each).get(EXIT_RATE) * wish, each.probability(), CLOSE);
                    seen++;
                }
            }
        }
        assertTrue(seen > 3, seen + " exits");
    }

    private static TreatyEvent.Left left(TickRecord tick, Decision decision) {
        return tick.events().stream()
                .filter(TreatyEvent.Left.class::isInstance)
                .map(TreatyEvent.Left.class::cast)
                .filter(each -> each.state() == decision.state() && each.treaty() == decision.treaty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverDecidesAgainstItsTheoryHasTheOtherChance() {
        Decision no =
                new Decision(0, null, Move.ANSWER, TreatyKind.DEFENCE, 1, -1, -.1, .94, false, false, new double[0]);
        assertEquals(.94, no.inSeat(false).probability());
        assertEquals(.06, no.inSeat(true).probability(), CLOSE);
        assertEquals(.06, no.chanceOfYes(), CLOSE);
        assertEquals(.06, no.inSeat(true).chanceOfYes(), CLOSE);
    }
}
