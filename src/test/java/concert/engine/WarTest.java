package concert.engine;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.tick.Challenges;
import concert.engine.tick.Tick;
import concert.engine.war.Contributions;
import concert.model.Calendar;
import concert.model.Pledges;
import concert.model.World;
import concert.model.event.Shock;
import concert.model.event.War;
import concert.model.event.WarEvent;
import concert.model.record.Stance;
import concert.model.record.TickRecord;
import concert.model.treaty.Cause;
import concert.model.treaty.Publicity;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import concert.theory.book.Setup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E7 and E9 on tiny worlds: crises settled or fought, losses, conquest, broken pacts, revealed secrets. */
class WarTest {
    private static final double CLOSE = 1e-12;

    /** No chance crises, no noise, no bargains: a scripted crisis is a war. */
    private static Map<Parameter, Double> war() {
        Map<Parameter, Double> parameters = new HashMap<>(Map.of(CRISIS_RATE, 0.0, LOYALTY_NOISE, 0.0));
        parameters.putAll(Map.of(ESTIMATE_ERROR, 0.0, COMMITMENT_FAILURE, 1.0, CONQUEST_CHANCE, 0.0));
        return parameters;
    }

    private static Map<Parameter, Double> war(Parameter parameter, double value) {
        Map<Parameter, Double> parameters = war();
        parameters.put(parameter, value);
        return parameters;
    }

    @ParameterizedTest
    @CsvSource({"0.2, 0.25", "0.98, 1", "1, 1"})
    void aSettledCrisisRaisesRivalryBothWaysUpToOne(double before, double after) {
        World world = Small.world(3, 1);
        world.rivalry.setBoth(A, B, before);
        Small small = Small.of(world, war(COMMITMENT_FAILURE, 0)).crisis(A, B);
        assertEquals(List.of("settled AB"), small.events());
        assertEquals(after, world.rivalry.get(A, B), CLOSE);
        assertEquals(after, world.rivalry.get(B, A), CLOSE);
        assertEquals(.75, ((WarEvent.Settled) small.tick.events().get(0)).share(), CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"0.07, true", "0.08, false"})
    void mutualOptimismBeyondTheCostsOfWarIsWar(double cost, boolean fights) {
        World world = Small.world(1, 1, 1);
        Paper.of(TreatyKind.DEFENCE).with(Publicity.SECRET).sign(world, B, C).cohesion = 1;
        world.trust.fill(.95);
        Map<Parameter, Double> parameters = war(COMMITMENT_FAILURE, 0);
        parameters.put(WAR_COST, cost);
        Small small = Small.of(world, parameters);
        double optimism = small.scene.challenges().challengerChance(A, B)
                + small.scene.challenges().targetChance(A, B)
                - 1;
        double seen = .1 * (.5 + .5 * .3) * .7;
        assertEquals(1 / (2 + seen) + 1.95 / 2.95 - 1, optimism, CLOSE);
        assertEquals(fights, !small.crisis(A, B).tick.wars().isEmpty());
    }

    @Test
    void nobodyFightsTwoWarsATick() {
        Small small = Small.of(Small.world(1, 1, 1), war());
        List<Shock> crises = List.of(new Shock.Crisis(0, A, B), new Shock.Crisis(0, C, A), new Shock.Crisis(0, B, C));
        small.begin(0, new Tick.Start(crises, new boolean[3], 7)).run(Phase.CONFRONT);
        assertEquals(List.of("war AB", "put off CA", "put off BC"), small.events());
        assertEquals(8, small.tick.wars().get(0).id());
    }

    @Test
    void losersAndWinnersLoseTheirShares() {
        World world = Small.world(1e9, 1, 5);
        Small.of(world, war()).crisis(A, B);
        assertArrayEquals(new double[] {1e9 * .9, .75, 5}, world.capability, 1e-6);
    }

    @Test
    void capabilityReadFromDataIsNotTouched() {
        World world = Small.world(1e9, 1);
        world.driven[A] = true;
        world.driven[B] = true;
        Small small = Small.of(world, war(CONQUEST_CHANCE, 1)).crisis(A, B);
        assertEquals(List.of("war AB", "conquered AB conquest"), small.events());
        assertArrayEquals(new double[] {1e9, 1}, world.capability);
    }

    @Test
    void aConqueredStateFallsOutOfItsTreaties() {
        World world = Small.world(1e9, 1, 1, 1);
        Treaty two = Paper.of(TreatyKind.ENTENTE).sign(world, B, C);
        Treaty three = Paper.of(TreatyKind.NON_AGGRESSION).sign(world, B, C, D);
        Small small = Small.of(world, war(CONQUEST_CHANCE, 1)).crisis(A, B);
        assertEquals(
                List.of("war AB", "ended 1 conquest", "left B 2 conquest", "conquered AB conquest"), small.events());
        assertFalse(two.alive());
        assertArrayEquals(new int[] {C, D}, three.members());
        assertFalse(world.sovereign(B));
        assertEquals(A, world.overlord[B]);
        assertEquals(.75 * .7, world.capability[B], CLOSE);
        assertEquals(List.of(), world.treatiesOf(B));
    }

    @ParameterizedTest
    @CsvSource({"2.9, 1, true", "5.9, 2, true", "6, 2, false"})
    void withLessThanThreeToOneNobodyIsConquered(double attacker, double defender, boolean safe) {
        World world = Small.world(attacker, defender);
        for (int number = 0; number < 50; number++) {
            Small small = Small.of(world, war(CONQUEST_CHANCE, 1));
            small.begin(number);
            world.capability[A] = attacker;
            world.capability[B] = defender;
            small.crisis(A, B);
        }
        assertEquals(safe, world.sovereign(B));
    }

    @Test
    void alliesWhoFightEachOtherEndTheirPact() {
        World world = Small.world(1e9, 1, 1);
        Treaty two = Paper.of(TreatyKind.DEFENCE).sign(world, A, B);
        Treaty three = Paper.of(TreatyKind.ENTENTE).sign(world, A, B, C);
        Small small = Small.of(world, war()).crisis(A, B);
        assertEquals(List.of("war AB", "ended 1 violation", "left A 2 violation"), small.events());
        assertEquals(Cause.VIOLATION, two.cause());
        assertArrayEquals(new int[] {B, C}, three.members());
        assertEquals(0, world.pledges().get(Pledges.Of.NON_AGGRESSION, A, B));
    }

    @Test
    void aSecretTreatyHonouredInWarIsKnown() {
        World world = Small.world(1, 1, 1);
        world.threat.set(C, A, .9);
        Treaty secret = Paper.of(TreatyKind.DEFENCE).with(Publicity.SECRET).sign(world, B, C);
        Small small = Small.of(world, war()).crisis(A, B);
        assertEquals(List.of("war AB", "revealed 1"), small.events());
        assertEquals(1, secret.belief);
        assertEquals(List.of("war AB"), small.crisis(A, B).events(), "what is known is not revealed again");
        War war = small.tick.wars().get(0);
        assertTrue(war.calls().get(0).honoured());
        assertArrayEquals(new int[] {B, C}, war.side(true));
    }

    @Test
    void aSecretTreatyNotHonouredStaysSecret() {
        World world = Small.world(1, 1, 1);
        Treaty secret = Paper.of(TreatyKind.DEFENCE).with(Publicity.SECRET).sign(world, B, C);
        Small small = Small.of(world, war()).crisis(A, B);
        assertEquals(List.of("war AB"), small.events());
        assertEquals(.1, secret.belief);
        assertFalse(small.tick.wars().get(0).calls().get(0).honoured());
    }

    @Test
    void defendersKnowTheAttackersFullStrength() {
        World world = Small.world(1, 1, 1, 1);
        world.threat.set(C, A, .9);
        world.threat.set(D, B, .9);
        Paper.of(TreatyKind.DEFENCE).sign(world, B, C);
        Paper.of(TreatyKind.OFFENCE).sign(world, A, D);
        War war = Small.of(world, war()).crisis(A, B).tick.wars().get(0);
        double v = .9 + .35 * 1.5 - .6;
        Contributions attack =
                Contributions.of(new double[] {v}, new double[] {1}, new Contributions.Field(1, 1, 1, .3));
        Contributions defence =
                Contributions.of(new double[] {v}, new double[] {1}, new Contributions.Field(1, attack.total(), 1, .3));
        assertEquals(attack.total(), war.attackerPower(), CLOSE);
        assertEquals(defence.total(), war.defenderPower(), CLOSE);
        assertEquals(defence.total() / (defence.total() + attack.total()), war.defenderChance(), CLOSE);
    }

    /** Three at half the distance's worth is 1.5 against 2. */
    @Test
    void anAttackerFightsWithWhatReachesTheDefender() {
        World world = Small.world(3, 2);
        world.proximity.set(A, B, .5);
        War war = Small.of(world, war()).crisis(A, B).tick.wars().get(0);
        assertEquals(1.5, war.attackerPower(), CLOSE);
        assertEquals(2 / 3.5, war.defenderChance(), CLOSE);
    }

    @Test
    void aPledgeHoldsBackAChallengerByItsOwnTheory() {
        World world = Small.world(1, 1);
        world.rivalry.setBoth(A, B, .5);
        world.trust.fill(.5);
        Paper.of(TreatyKind.NON_AGGRESSION).sign(world, A, B);
        List<Rules> rules = List.of(Small.rules(Map.of(PLEDGE_EFFECT, 0.0)), Small.rules(Map.of()));
        Challenges challenges = Small.of(world, rules, Map.of()).scene.challenges();
        assertEquals(.9 * .5, challenges.prize(A, B), CLOSE);
        assertEquals(.9 * .5 * (1 - .6 * .5), challenges.prize(B, A), CLOSE);
    }

    @Test
    void aStateConqueredInATickHasTakenItsStanceBefore() {
        World world = Small.world(1e9, 1);
        Map<Parameter, Double> parameters = war(CONQUEST_CHANCE, 1);
        parameters.put(MOVE_RATE, 0.0);
        Calendar years = new Calendar(0, 1);
        List<Rules> rules = List.of(Small.rules(parameters), Small.rules(parameters));
        List<Shock> shocks = List.of(new Shock.Crisis(0, A, B));
        Setup setup = new Setup(years, world, Rules.world(parameters, years), rules, shocks, 1, 1);
        TickRecord tick = new Simulation(setup).play().ticks().get(0);
        assertFalse(tick.states().sovereign()[B]);
        assertEquals(Stance.ABSTAIN, tick.states().stance()[B]);
        assertTrue(tick.decisions().stream().noneMatch(each -> each.stance() == null));
    }
}
