package concert.engine;

import static concert.theory.book.Parameter.ADMISSION_COST;
import static concert.theory.book.Parameter.EXIT_RATE;
import static concert.theory.book.Parameter.PRECISION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.choice.Consent;
import concert.model.event.TreatyEvent;
import concert.model.number.StrictFunctions;
import concert.model.record.Decision;
import concert.model.record.Decision.Move;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Rules;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The chance beside a decision is the chance of what was decided. */
class DecisionChanceTest {
    private static final double CLOSE = 1e-12;

    private final RunRecord record = SameBytesTest.run(1).play();

    private List<Decision> all(Move move) {
        return record.ticks().stream()
                .flatMap(each -> each.decisions().stream())
                .filter(each -> each.move() == move)
                .toList();
    }

    private static Rules rules(Decision decision) {
        return SameBytesTest.rulesOf().get(decision.state());
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
                    double wish = StrictFunctions.sigmoid(-rules(each).get(PRECISION) * (left.value() + left.stay()));
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
