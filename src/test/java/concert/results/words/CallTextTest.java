package concert.results.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.event.War.Contribution;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import concert.results.row.CallRow;
import concert.results.row.TreatyRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who came to whose war and why, in sentences. */
class CallTextTest {
    private static final TreatyRow PACT = new TreatyRow(
            1,
            "Dual Alliance",
            TreatyKind.DEFENCE,
            Publicity.OPEN,
            "1879",
            "",
            "",
            List.of("AUH", "GMY"),
            List.of("AUH", "GMY"),
            "",
            -11,
            -1,
            "Dual Alliance");
    private static final CallText CALLING =
            new CallText(List.of(PACT), Map.of("GMY", "Germany", "AUH", "Austria-Hungary", "RUS", "Russia"));

    private static CallRow row(int treaty, Contribution gave, boolean honoured, double noise) {
        return new CallRow(24, "1914", "AUH", "RUS", "GMY", treaty, .55, .4, .6, noise, .35 + noise, gave, honoured);
    }

    @Test
    void whoCameIsToldWithItsPromise() {
        assertEquals(
                "Germany fought beside Austria-Hungary against Russia, and honoured \"Dual Alliance\".",
                CALLING.sentence(row(1, Contribution.FORCE, true, .1)));
        assertEquals(
                "Germany sent Austria-Hungary a token against Russia, and did not honour \"Dual Alliance\".",
                CALLING.sentence(row(1, Contribution.TOKEN, false, .1)));
        assertEquals(
                "Germany stayed away when Austria-Hungary fought Russia, and did not honour \"Dual Alliance\".",
                CALLING.sentence(row(1, Contribution.NOTHING, false, -.5)));
        assertEquals(
                "Germany fought beside Austria-Hungary against Russia, bound by no treaty.",
                CALLING.sentence(row(0, Contribution.FORCE, false, .1)));
    }

    @Test
    void whatMovedItAddsUp() {
        assertEquals(
                List.of("Worth 0.45 to it to come: stake +0.55, duty +0.40, reluctance -0.60, chance +0.10."),
                CALLING.grounds(row(1, Contribution.FORCE, true, .1)));
        assertEquals(
                "It would have come had its stake been worth more than 0.15 more.",
                CALLING.grounds(row(1, Contribution.NOTHING, false, -.5)).get(1));
    }

    @Test
    void aCallIsBetweenWhoCalledAndWhoWasCalled() {
        CallRow row = row(1, Contribution.FORCE, true, 0);
        assertTrue(CallText.concerns(row, "AUH", "GMY") && CallText.concerns(row, "GMY", "AUH"));
        assertFalse(CallText.concerns(row, "RUS", "GMY"));
    }
}
