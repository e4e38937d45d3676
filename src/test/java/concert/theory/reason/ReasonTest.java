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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reason needs and what it need not say; a list of other reasons than Concert's can be handed in. */
class ReasonTest {
    private static final double CLOSE = 1e-9;

    /** A reason reduced to what every reason must have, and to whether it hangs on the target. */
    private static class Bare implements Reason {
        private final Reason reason;

        Bare(Reason reason) {
            this.reason = reason;
        }

        @Override
        public String name() {
            return reason.name();
        }

        @Override
        public double of(Outlook mine, Pact pact) {
            return reason.of(mine, pact);
        }

        @Override
        public boolean dependsOnTarget() {
            return reason.dependsOnTarget();
        }

        @Override
        public boolean countsAttention() {
            return reason.countsAttention();
        }
    }

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

    @ParameterizedTest
    @EnumSource(TreatyKind.class)
    void theFastFaceIsNoDuty(TreatyKind kind) {
        Outlook outlook = lively().seen(A);
        List<Reason> bare = new ArrayList<>();
        Reasons.ALL.forEach(each -> bare.add(new Bare(each)));
        double[] fast = new double[4];
        double[] slow = new double[4];
        for (boolean profit : new boolean[] {true, false}) {
            new Valuation(outlook).offers(kind, profit, fast);
            new Valuation(outlook, bare).offers(kind, profit, slow);
            for (int you : new int[] {B, C, D}) {
                assertEquals(slow[you], fast[you], CLOSE, kind + " with " + you);
            }
        }
    }

    @Test
    void aTargetIsWeighedForWhomeverTheOutlookIsTurnedTo() {
        Outlook outlook = lively().seen(A);
        double fast = new Gain().against(outlook, C, D, B);
        assertTrue(fast != 0);
        assertEquals(fast, new Bare(new Gain()).against(outlook, C, D, B), CLOSE);
        assertEquals(fast * 1.4, new Valuation(outlook.of(A)).against(C, D, B), CLOSE);
    }

    /** What is worked out before a target is named can only be made whole if the rest does not hang on it. */
    @Test
    void onlyThoseThatSaySoHangOnTheTarget() {
        Outlook outlook = lively().seen(A);
        for (Reason each : Reasons.ALL) {
            double none = each.of(outlook, outlook.offer(TreatyKind.OFFENCE, C, -1));
            double some = each.of(outlook, outlook.offer(TreatyKind.OFFENCE, C, B));
            assertEquals(each.dependsOnTarget(), none != some, each.name());
            double peaceful = each.of(outlook, outlook.offer(TreatyKind.DEFENCE, C, B));
            assertTrue(!each.dependsOnTarget() || peaceful == 0, each.name() + " counts in pacts of offence alone");
        }
    }

    @Test
    void aReasonThatWeighsOffenceNeedNotSaySo() {
        Reason spoils = new Bare(new Prestige()) {
            @Override
            public double of(Outlook mine, Pact pact) {
                return pact.obligations().offence();
            }
        };
        Neighbours four = lively().weighing("prestige", 1);
        Outlook outlook = four.seen(A, List.of("prestige"));
        Valuation valuation = new Valuation(outlook, List.of(spoils));
        double[] row = new double[4];
        valuation.offers(TreatyKind.DEFENCE, true, row);
        assertEquals(0, row[B]);
        valuation.offers(TreatyKind.OFFENCE, true, row);
        assertEquals(1, row[B]);
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
    void theAttentionGoesToTheReasonThatCountsIt() {
        Outlook outlook = lively().seen(A);
        Pact pact = outlook.offer(TreatyKind.DEFENCE, C, -1);
        Valuation valuation = new Valuation(outlook);
        double[] kept = valuation.terms(pact);
        double[] signed = valuation.signing(pact);
        assertEquals(kept[Reasons.place("burden")] - .08, signed[Reasons.place("burden")], CLOSE);
        assertEquals(Valuation.sum(kept) - .08, Valuation.sum(signed), CLOSE);
        assertEquals(Valuation.sum(signed), valuation.signingValue(pact), 1e-6);
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
        double[] row = new double[4];
        for (int me = 0; me < 4; me++) {
            Valuation valuation = new Valuation(outlook.of(me));
            for (TreatyKind kind : TreatyKind.all()) {
                valuation.offers(kind, true, row);
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
