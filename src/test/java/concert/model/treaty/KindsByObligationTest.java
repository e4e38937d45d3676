package concert.model.treaty;

import static concert.model.treaty.TreatyKind.COLLECTIVE;
import static concert.model.treaty.TreatyKind.DEFENCE;
import static concert.model.treaty.TreatyKind.ENTENTE;
import static concert.model.treaty.TreatyKind.NEUTRALITY;
import static concert.model.treaty.TreatyKind.NON_AGGRESSION;
import static concert.model.treaty.TreatyKind.OFFENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What a kind is taken for follows from what it obliges to, and is what the model says of the shipped kinds (E5). */
class KindsByObligationTest {
    private static List<TreatyKind> those(Predicate<TreatyKind> which) {
        return Arrays.stream(TreatyKind.all()).filter(which).toList();
    }

    @Test
    void theMilitaryKindsAreDefenceOffenceAndCollective() {
        assertEquals(List.of(DEFENCE, OFFENCE, COLLECTIVE), those(TreatyKind::military));
    }

    @Test
    void conferencesMeetForDefenceAndCollective() {
        assertEquals(List.of(DEFENCE, COLLECTIVE), those(TreatyKind::conference));
    }

    @Test
    void defencePactsAndEntentesAreAimedAtAThreat() {
        assertEquals(List.of(DEFENCE, ENTENTE), those(TreatyKind::aimed));
    }

    @Test
    void onlyAnOrderNeedsThreeSignatories() {
        assertEquals(List.of(COLLECTIVE), those(TreatyKind::order));
        assertEquals(List.of(COLLECTIVE), those(each -> each.leastSignatories() == 3));
        assertEquals(5, those(each -> each.leastSignatories() == 2).size());
    }

    @Test
    void offencePactsTakeNobodyInAndDefenceAndCollectiveAnybody() {
        assertEquals(List.of(DEFENCE, COLLECTIVE), those(each -> each.opensTo(2)));
        assertEquals(List.of(DEFENCE, ENTENTE, COLLECTIVE, NEUTRALITY, NON_AGGRESSION), those(each -> each.opensTo(3)));
    }
}
