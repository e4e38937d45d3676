package concert.engine;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.war.Contributions;
import concert.model.Calendar;
import concert.model.World;
import concert.model.treaty.Commitments;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.Contest;
import concert.theory.Pact;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import concert.theory.book.Theory;
import concert.theory.effort.Effort;
import concert.theory.reason.Outlook;
import concert.theory.reason.Reasons;
import concert.theory.reason.Valuation;
import concert.world.VersionOne;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers of model.md section 6 that belong to the equations, through the code that runs. */
class KnownAnswersTest {
    private static final double CLOSE = 1e-12;

    static Stream<Map<String, Object>> known(String test) {
        return Vectors.known().stream().filter(each -> each.get("test").equals(test));
    }

    static Stream<Map<String, Object>> choices() {
        return known("balance_or_bandwagon");
    }

    static Stream<Map<String, Object>> games() {
        return known("E8_game_Tequals1_Cequals1");
    }

    /** Aid by trust, denial and attention off: A of capability k, its ally B of capability r, and C whom A fears for certain: security alone, linear, full trust. */
    private static Small linear(double k, double r, double foe, double mu) {
        World world = Small.world(k, r, foe);
        world.trust.fill(1);
        world.threat.set(A, C, 1);
        Map<String, Double> weights = Map.of("security", 1.0);
        Theory theory = new Theory("linear", "realist", "", "", new Theory.Exponents(1, 1, 1, 1), weights, Map.of());
        Map<Parameter, Double> parameters =
                VersionOne.with(Map.of(INSECURITY_SATURATION, Double.POSITIVE_INFINITY, PLEDGE_EFFECT, mu));
        Rules rules = Reasons.rules(theory, parameters, new Calendar(0, 1));
        return Small.of(world, Collections.nCopies(3, rules), parameters);
    }

    private static double security(Outlook outlook, TreatyKind kind, int you) {
        Pact pact = new Pact(kind, new int[] {A, you}, new int[0], 1, 0, .5, Commitments.of(kind));
        double[] terms = new Valuation(outlook.of(A)).terms(pact);
        double security = terms[Reasons.place("security")];
        assertEquals(security, Valuation.sum(terms), 0);
        return security;
    }

    @ParameterizedTest
    @MethodSource("choices")
    void balanceOrBandwagonInClosedForm(Map<String, Object> given) {
        double k = Vectors.number(given.get("K"));
        double r = Vectors.number(given.get("R"));
        double foe = Vectors.number(given.get("A"));
        double u = Vectors.number(given.get("u"));
        Outlook outlook =
                linear(k, r, foe, Vectors.number(given.get("mu"))).scene.outlook();
        double balance = security(outlook, TreatyKind.DEFENCE, B);
        double bandwagon = security(outlook, TreatyKind.NON_AGGRESSION, C) - u;
        double scale = (k + foe) / foe;
        assertEquals(Vectors.number(given.get("left")), balance * scale, CLOSE);
        assertEquals(Vectors.number(given.get("right")), bandwagon * scale, CLOSE);
        assertEquals(foe == 1, balance > bandwagon, "a threat of 1 is balanced, one of 8 accommodated");
    }

    @Test
    void theAggregationGainIsTheChanceWithAlliesLessTheChanceWithout() {
        Small small = linear(1, 2, 5, .6);
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).sign(small.world, A, B);
        treaty.cohesion = 1;
        small.world.refreshPledges(treaty);
        double with = small.scene.outlook().of(A).security().level();
        double without = small.scene.outlook().without(A, treaty).security().level();
        assertEquals(Contest.chance(3, 5, 1) - Contest.chance(1, 5, 1), with - without, CLOSE);
        assertEquals(3 / 8.0 - 1 / 6.0, with - without, CLOSE);
    }

    /** Best answers in turn until nobody moves. */
    private static double[] settle(double[] incomes, double appetite, double delta) {
        double[] efforts = new double[incomes.length];
        for (int round = 0; round < 20_000; round++) {
            for (int me = 0; me < efforts.length; me++) {
                double spill = Arrays.stream(efforts).sum() - efforts[me];
                efforts[me] = Effort.best(incomes[me], appetite, spill, delta);
            }
        }
        return efforts;
    }

    @ParameterizedTest
    @MethodSource("games")
    void effortsOfAlliesSettleWhereOlsonAndZeckhauserSay(Map<String, Object> given) {
        double[] incomes = Vectors.column(given.get("Y"));
        double delta = Vectors.number(given.get("delta"));
        double[] settled = settle(incomes, Vectors.number(given.get("a")), delta);
        assertArrayEquals(Vectors.column(given.get("m")), settled, 1e-9);
    }

    @Test
    void withPublicBenefitsAloneOnlyTheLargestPays() {
        assertArrayEquals(new double[] {10, 0, 0, 0, 0}, settle(new double[] {100, 40, 20, 10, 5}, .1, 0), 1e-9);
    }

    @Test
    void withPrivateBenefitsAloneEachPaysItsOwnShare() {
        assertArrayEquals(new double[] {10, 4, 2, 1, .5}, settle(new double[] {100, 40, 20, 10, 5}, .1, 1), 1e-9);
    }

    @Test
    void incomeMovedBetweenTwoContributorsLeavesTheTotal() {
        double[] before = settle(new double[] {40, 38, 36, 34}, .3, 0);
        double[] after = settle(new double[] {38, 40, 36, 34}, .3, 0);
        assertTrue(Arrays.stream(after).allMatch(each -> each > 0), "all contribute");
        assertEquals(Arrays.stream(before).sum(), Arrays.stream(after).sum(), 1e-9);
        assertEquals(before[0] - 2, after[0], 1e-9);
        assertEquals(before[1] + 2, after[1], 1e-9);
    }

    @Test
    void contributionsWithoutCapOrOwnPowerAreProportionalToValueAndSolveTheCubic() {
        double[] values = {.1, .2, .05};
        double[] powers = {4, 2, 8};
        double enemy = 9;
        double mean = 1.5;
        double cost = 3;
        Contributions shared = Contributions.of(values, powers, new Contributions.Field(0, enemy, mean, cost));
        double q = shared.total();
        double weighed = 0;
        for (int at = 0; at < values.length; at++) {
            weighed += values[at] * powers[at];
            assertTrue(shared.shares()[at] < powers[at], "no cap");
            assertEquals(
                    shared.shares()[0] / powers[0] / values[0], shared.shares()[at] / powers[at] / values[at], CLOSE);
        }
        assertEquals(enemy * mean * weighed / cost, q * (q + enemy) * (q + enemy), 1e-10);
        assertEquals(q, Arrays.stream(shared.shares()).sum(), CLOSE);
    }

    @Test
    void whoIsUnwillingGivesNothingAndWhoIsEagerGivesAllItHas() {
        Contributions shared = Contributions.of(
                new double[] {-1, 0, 1e6}, new double[] {1, 1, 1}, new Contributions.Field(1, 2, 1, .3));
        assertEquals(
                List.of(0.0, 0.0, 1.0), Arrays.stream(shared.shares()).boxed().toList());
        assertEquals(2, shared.total(), CLOSE);
    }
}
