package concert.results.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.model.Calendar;
import concert.model.State;
import concert.model.record.RunRecord;
import concert.model.treaty.Cause;
import concert.model.treaty.Clause;
import concert.model.treaty.Draft;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import concert.results.row.TreatyRow;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A treaty made in a run is called by its founding and by the members it has or had last. */
class TreatyLabelTest {
    private static final int GMY = 0;
    private static final int AUH = 1;
    private static final int ITA = 2;
    private static final int RUM = 3;
    private static final int SPN = 4;
    private static final int TUR = 5;

    private final Treaty treaty = signed("");

    private static Treaty signed(String name) {
        TreatyText text = new TreatyText(
                name, TreatyKind.DEFENCE, Publicity.OPEN, Term.INDEFINITE, Clause.HARD, .1, .3, .5, 1, false);
        return new Treaty(1, 6, new Draft(text, new int[] {GMY, AUH}, new int[0], 4), 1);
    }

    private static Labels labels(Treaty treaty) {
        List<State> states = Stream.of("Germany", "Austria-Hungary", "Italy", "Rumania", "Spain", "Turkey")
                .map(each -> new State(each.substring(0, 3).toUpperCase(java.util.Locale.ROOT), each, 0, 0, 0))
                .toList();
        return new Labels(new RunRecord(
                new Calendar(1875, 1),
                states,
                List.of("t", "t", "t", "t", "t", "t"),
                List.of(),
                List.of(treaty),
                List.of()));
    }

    private String label() {
        return labels(treaty).label(treaty);
    }

    @Test
    void itsFoundersAndYearAreItsNameForGood() {
        assertEquals("Defence pact of Germany and Austria-Hungary, 1879", label());
        treaty.admit(ITA, 7);
        assertEquals("Defence pact of Germany and Austria-Hungary, 1879; now with Italy", label());
        assertEquals(
                "Defence pact of Germany and Austria-Hungary, 1879",
                labels(treaty).name(treaty));
    }

    @Test
    void whoWentIsTold() {
        treaty.admit(ITA, 7);
        treaty.release(GMY, 9, Cause.AUTONOMY);
        assertEquals("Defence pact of Germany and Austria-Hungary, 1879; now with Italy, without Germany", label());
        treaty.release(ITA, 10, Cause.AUTONOMY);
        treaty.admit(GMY, 10);
        assertEquals("Defence pact of Germany and Austria-Hungary, 1879", label(), "a founder came back");
    }

    @Test
    void ofManyTwoAreNamed() {
        for (int state : new int[] {ITA, RUM, SPN, TUR}) {
            treaty.admit(state, 7);
        }
        assertEquals(
                "Defence pact of Germany and Austria-Hungary, 1879; now with Italy, Rumania and 2 others", label());
    }

    @Test
    void theEndedAreCalledByTheMembersTheyHadLast() {
        treaty.admit(ITA, 7);
        treaty.admit(RUM, 8);
        treaty.release(ITA, 9, Cause.AUTONOMY);
        treaty.end(12, Cause.AUTONOMY);
        assertEquals("Defence pact of Germany and Austria-Hungary, 1879; last with Rumania", label());
    }

    @Test
    void whatHistoryNamesKeepsItsName() {
        Treaty known = signed("Dual Alliance");
        known.admit(ITA, 7);
        assertEquals("Dual Alliance", labels(known).label(known));
    }

    @Test
    void aTitleLeavesOutTheYear() {
        treaty.admit(ITA, 7);
        Labels labels = labels(treaty);
        TreatyRow row = row(labels.name(treaty), labels.label(treaty));
        assertEquals("Defence pact of Germany and Austria-Hungary", row.title());
        assertEquals("Defence pact of Germany and Austria-Hungary, now with Italy", row.lastTitle());
        assertEquals(
                "Dual Alliance (defence pact)",
                row("Dual Alliance", "Dual Alliance").lastTitle());
    }

    private static TreatyRow row(String name, String label) {
        List<String> founders = List.of("GMY", "AUH");
        return new TreatyRow(
                1, name, TreatyKind.DEFENCE, Publicity.OPEN, "1879", "", "", founders, founders, "", 4, -1, label);
    }
}
