package concert.theory.reason;

import static concert.theory.Neighbours.A;
import static concert.theory.Neighbours.B;
import static concert.theory.Neighbours.C;
import static concert.theory.Neighbours.D;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.World;
import concert.model.number.Dyads;
import concert.model.treaty.Cause;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.Neighbours;
import concert.theory.Pact;
import concert.theory.Prestige;
import concert.theory.book.Rules;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reason needs and what it need not say; a list of other reasons than Concert's can be handed in. */
class ReasonTest {
    private static final double CLOSE = 1e-9;

    /** Four states with fears, likings, treaties and appetite; every reason counts. */
    private static Neighbours lively() {
        Neighbours four =
                Neighbours.of(1, 3, 4, 2).fears(A, B, .5).fears(C, B, .3).fears(D, A, .2);
        four.world.affinity.setBoth(A, C, .4);
        four.world.trade.setBoth(A, B, .5);
        four.world.stake.set(A, C, .3);
        Arrays.fill(four.world.revisionism, .6);
        four.signs(TreatyKind.ENTENTE, .5, A, D);
        four.signs(TreatyKind.DEFENCE, .6, B, D);
        four.signs(TreatyKind.OFFENCE, .6, B, C);
        Reasons.names().forEach(each -> four.weighing(each, 1 + each.length() / 10.0));
        return four;
    }

    /** Denial is told apart from security and weighs as security does; every other reason has a weight of its own. */
    @Test
    void aReasonMayShareAnothersWeight() {
        assertEquals("security", new Denial().weight());
        assertEquals(Reasons.names().size() - 1, Reasons.weights().size());
        Rules rules = lively().rules(Reasons.weightOfEach());
        assertEquals(rules.weights()[Reasons.place("security")], rules.weights()[Reasons.place("denial")]);
    }

    @Test
    void anotherListOfReasonsHasItsOwnTermsAndWeights() {
        List<Reason> reasons = List.of(new Prestige(), new Affinity(), new Burden());
        List<String> names = reasons.stream().map(Reason::name).toList();
        Neighbours four = lively().weighing("prestige", 2);
        Outlook outlook = four.seen(A, names);
        double[] terms = new Valuation(outlook, reasons).terms(outlook.offer(TreatyKind.DEFENCE, C, -1));
        assertEquals(3, terms.length);
        assertEquals(2 * .7, terms[0], CLOSE);
        assertEquals(1.8 * .4, terms[1], CLOSE);
        assertEquals(Cause.NO_INCENTIVE, reasons.get(0).lost());
        assertEquals(Cause.NO_INCENTIVE, reasons.get(0).lostAsThreatsPart());
    }

    @Test
    void aTheoryThatDoesNotNameAReasonGivesItNoWeight() {
        Rules rules = Neighbours.of(1, 1).weighing("security", 3).rules(List.of("security", "prestige"));
        assertEquals(3, rules.weights()[0]);
        assertEquals(0, rules.weights()[1]);
    }

    @Test
    void theAttentionGoesToTheReasonThatCountsItInTheUnitOfTheDay() {
        Outlook outlook = lively().seen(A);
        Pact pact = outlook.offer(TreatyKind.DEFENCE, C, -1);
        Valuation valuation = new Valuation(outlook);
        double[] kept = valuation.terms(pact);
        double[] signed = valuation.signing(pact, 2);
        double attention = .08 * .4;
        assertEquals(kept[Reasons.place("burden")] - 2 * attention, signed[Reasons.place("burden")], CLOSE);
        assertEquals(Valuation.sum(kept) - 2 * attention, Valuation.sum(signed), CLOSE);
    }

    @Test
    void everyReasonsNameStandsOnce() {
        List<Reason> ours = List.of(new Affinity());
        assertEquals(
                List.of("affinity", "prestige"),
                Reasons.together(ours, List.of(new Prestige())).stream()
                        .map(Reason::name)
                        .toList());
        IllegalStateException twice =
                assertThrows(IllegalStateException.class, () -> Reasons.together(ours, List.of(new Affinity())));
        assertTrue(twice.getMessage().contains("affinity"), twice.getMessage());
    }

    @Test
    void weighingChangesNothingOfTheWorld() throws IllegalAccessException {
        Neighbours four = lively();
        Outlook outlook = four.seen(A);
        List<String> before = figures(four.world);
        for (int me = 0; me < 4; me++) {
            Valuation valuation = new Valuation(outlook.of(me));
            for (TreatyKind kind : TreatyKind.all()) {
                valuation.signing(outlook.offer(kind, (me + 1) % 4, -1), 1);
            }
            for (Treaty each : four.world.treaties()) {
                valuation.terms(Pact.of(each, each.members()));
            }
            outlook.security().trusting();
        }
        assertEquals(before, figures(four.world));
        four.world.capability[A] += 1;
        assertNotEquals(before, figures(four.world));
    }

    /** Every public field of a world and of its treaties. */
    private static List<String> figures(World world) throws IllegalAccessException {
        List<Object> owners = new ArrayList<>(world.treaties());
        owners.add(world);
        List<String> figures = new ArrayList<>();
        for (Object owner : owners) {
            for (Field each : owner.getClass().getFields()) {
                Object value = each.get(owner);
                value = value instanceof Dyads table ? table.cells().clone() : value;
                figures.add(each.getName() + Arrays.deepToString(new Object[] {value}));
            }
        }
        return figures;
    }
}
