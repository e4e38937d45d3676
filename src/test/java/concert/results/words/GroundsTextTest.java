package concert.results.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.model.record.Decision.Move;
import concert.model.treaty.TreatyKind;
import concert.results.row.DecisionRow;
import concert.results.row.DecisionRow.Grounds;
import concert.results.row.MemberRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a decision was chosen from, what it was worth and what would have turned it, in sentences. */
class GroundsTextTest {
    private static final Map<String, String> NAMES = Map.of("FRN", "France", "RUS", "Russia");
    private static final List<String> REASONS = List.of("security", "denial", "burden");
    private static final Grounds MET = new Grounds(5, 8, "RUS", .5, .62, -.1, "");

    private static DecisionRow row(Move move, String state, String partner, boolean chosen, Grounds grounds) {
        TreatyKind kind = move == Move.NOTHING ? null : TreatyKind.DEFENCE;
        double[] terms = {.55, .3, -.05};
        boolean asked = move.asked() || chosen && move == Move.OFFER;
        return new DecisionRow(3, state, move, kind, partner, 1, false, .8, .71, chosen, asked, chosen, terms, grounds);
    }

    private static List<String> told(DecisionRow row, DecisionRow... others) {
        MemberRow left = new MemberRow(1, "FRN", 220, "1890", "1894", "founder", "no incentive", 0, 3);
        return new GroundsText(List.of(others), REASONS, List.of(left), NAMES).of(row);
    }

    @Test
    void anOfferSaysWhomItMetHowSurelyBothWouldSignAndWhatItIsWorth() {
        DecisionRow offer = row(Move.OFFER, "FRN", "RUS", true, MET);
        DecisionRow answer = row(Move.ANSWER, "RUS", "FRN", true, Grounds.NONE);
        assertEquals(
                List.of(
                        "It met Russia, the first of 8 it considered; this was one of 5 matters to take up between them.",
                        "It would sign with chance 62.0 %, Russia with 71.0 %.",
                        "Worth 1.60 units to France: security +1.10, denial +0.60, burden -0.10."),
                told(offer, answer));
    }

    @Test
    void whoDeclinedIsToldByTheChanceThatItWouldSign() {
        DecisionRow offer = row(Move.OFFER, "FRN", "RUS", true, MET);
        DecisionRow answer = row(Move.ANSWER, "RUS", "FRN", false, Grounds.NONE);
        assertEquals(
                "It would sign with chance 62.0 %, Russia with 29.0 %.",
                told(offer, answer).get(1));
    }

    @Test
    void doingNothingSaysWhatWasLeft() {
        Grounds idle = new Grounds(5, 1, "RUS", Double.NaN, Double.NaN, Double.NaN, "");
        assertEquals(
                List.of("It met Russia, the only state it considered, and made none of the 5 moves it had with it."),
                told(row(Move.NOTHING, "FRN", "", true, idle)));
    }

    @Test
    void anExitNamesTheSmallestChangeThatWouldHaveKeptIt() {
        Grounds left = new Grounds(0, 0, "", .5, .4, .2, "security");
        assertEquals(
                List.of(
                        "Worth 1.60 units to France: security +1.10, denial +0.60, burden -0.10.",
                        "It would have stayed had security been worth 0.40 units more.",
                        "Cause: no incentive."),
                told(row(Move.LEAVE, "FRN", "", true, left)));
    }

    @Test
    void anAnswerSaysWhatWouldHaveTurnedIt() {
        Grounds no = new Grounds(0, 0, "", .5, .4, .2, "");
        Grounds yes = new Grounds(0, 0, "", .5, .4, -.2, "");
        assertEquals(
                "It would have agreed had it been worth 0.40 units more.",
                told(row(Move.ANSWER, "RUS", "FRN", false, no)).get(1));
        assertEquals(
                "It would have declined had it been worth 0.40 units less.",
                told(row(Move.ANSWER, "RUS", "FRN", true, yes)).get(1));
    }

    @Test
    void nothingIsToldOfARunThatSaysNoMore() {
        assertEquals(List.of(), told(row(Move.ANSWER, "RUS", "FRN", true, Grounds.NONE)));
    }
}
