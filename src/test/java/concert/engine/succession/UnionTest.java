package concert.engine.succession;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.Simulation;
import concert.model.World;
import concert.model.event.TreatyEvent;
import concert.model.treaty.Cause;
import concert.model.treaty.Treaty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two states become one: what they had passes on, and nobody is conquered. */
class UnionTest {
    private Simulation run;
    private World world;
    private int west;
    private int east;
    private int whole;

    @BeforeEach
    void play() {
        run = Europe.before(Europe.text(), 1990);
        world = run.world();
        west = world.indexOf("GFR");
        east = world.indexOf("GDR");
        whole = world.indexOf("GMY");
    }

    @Test
    void theUnbornIsNothingBeforeItsYear() {
        assertFalse(world.exists(whole));
        assertFalse(world.sovereign(whole));
        assertEquals(0, world.capability(whole));
        for (int you = 0; you < world.size(); you++) {
            assertEquals(0, you == whole ? 0 : world.affinity.get(whole, you) + world.affinity.get(you, whole));
            assertEquals(0, world.threat.get(whole, you) + world.threat.get(you, whole));
        }
    }

    @Test
    void capabilityAndEconomyAddUpAndTheParentsAreGone() {
        double capability = world.capability(west) + world.capability(east);
        run.tick();
        assertEquals(capability, world.capability(whole), 1e-12);
        assertEquals(.6, world.economy(whole), 1e-12);
        assertTrue(world.sovereign(whole));
        for (int parent : new int[] {west, east}) {
            assertFalse(world.exists(parent) || world.sovereign(parent));
            assertEquals(0, world.capability(parent));
            assertEquals(0, world.treatiesOf(parent).size());
        }
    }

    @Test
    void reputationsMixByCapability() {
        run.tick();
        assertEquals((.3 * .5 + .1 * .9) / .4, world.reputation(whole), 1e-12);
    }

    @Test
    void theGraverRivalryPassesOn() {
        run.tick();
        int russia = world.indexOf("RUS");
        assertEquals(.6, world.rivalry.get(whole, russia), 1e-12);
        assertEquals(.6, world.rivalry.get(russia, whole), 1e-12);
        assertEquals(0, world.rivalry.get(west, russia));
    }

    @Test
    void identityIsItsOwnAndRegimeAndTrustAreTheStrongerParents() {
        int america = world.indexOf("USA");
        double trust = world.trust.get(west, america);
        run.tick();
        assertArrayEquals(new double[] {.7}, world.identity[whole]);
        assertEquals(1, world.regime(whole));
        assertEquals(trust, world.trust.get(whole, america), .05);
        assertTrue(world.trust.get(whole, america) > .7, "GFR's, not that of the East");
        assertEquals(50, world.state(whole).latitude(), "the stronger parent's place");
    }

    @Test
    void everyTreatyPassesOnAndTheStrongerObligationHoldsWhereBothWereMembers() {
        Treaty all = Europe.treaty(world, "All");
        assertEquals(.3, all.commitments().of(west).defence());
        run.tick();
        assertTrue(Europe.treaty(world, "West").has(whole));
        assertTrue(Europe.treaty(world, "East").has(whole));
        assertTrue(all.has(whole) && !all.has(west) && !all.has(east));
        assertEquals(4, all.members().length);
        assertEquals(.3, all.commitments().of(whole).defence());
        assertEquals(.2, all.commitments().of(whole).offence());
        assertEquals(Cause.UNION, membershipOf(all, west));
        assertTrue(world.pledges().obligesToDefend(whole, world.indexOf("USA")));
        assertFalse(world.pledges().obligesToDefend(west, world.indexOf("USA")));
    }

    private static Cause membershipOf(Treaty treaty, int state) {
        return treaty.memberships().stream()
                .filter(each -> each.state() == state)
                .findFirst()
                .orElseThrow()
                .cause();
    }

    @Test
    void ofTwoTreatiesOfOneKindWithTheSameStateTheOlderCloses() {
        String more = String.join(
                "\n",
                "  - {name: Calm, kind: non-aggression, members: [GDR, USA], signed: 1974, term: indefinite}",
                "  - {name: Peace, kind: non-aggression, members: [GFR, USA], signed: 1971, term: indefinite}",
                "  - {name: Aside, kind: neutrality, members: [GDR, USA], signed: 1970, term: indefinite}",
                "  - {name: Plot");
        String both = Europe.text().replace("  - {name: Plot", more);
        run = Europe.before(both, 1990);
        world = run.world();
        run.tick();
        assertTrue(Europe.treaty(world, "Calm").has(whole));
        assertFalse(Europe.treaty(world, "Peace").alive());
        assertEquals(Cause.REPLACED, Europe.treaty(world, "Peace").cause());
        assertTrue(Europe.treaty(world, "Aside").has(whole), "of another kind");
        assertTrue(Europe.treaty(world, "All").has(whole), "of more than two");
    }

    @Test
    void aTreatyOfTheTwoAloneCloses() {
        run.tick();
        Treaty basic = Europe.treaty(world, "Basic");
        assertFalse(basic.alive());
        assertEquals(Cause.UNION, basic.cause());
        assertEquals("union", basic.cause().key());
    }

    @Test
    void whatWasAimedAtAParentIsAimedAtTheWhole() {
        run.tick();
        Treaty plot = Europe.treaty(world, "Plot");
        assertArrayEquals(new int[] {whole}, plot.targets());
        assertArrayEquals(new int[] {whole}, plot.commitments().against());
    }

    @Test
    void nothingOfItIsAConquest() {
        run.tick();
        assertTrue(run.record().ticks().get(5).events().stream()
                .noneMatch(each -> each.cause() == Cause.CONQUEST || each.type().equals("conquered")));
    }

    @Test
    void oneOfTheParentsMayBeTheWhole() {
        String text = Europe.text()
                .replace("as: GMY", "as: GFR")
                .replace("  GMY: {name: Germany", "  ZZZ: {name: No, at: [1, 1]");
        Simulation other = Europe.before(text, 1990);
        World now = other.world();
        double trust = now.trust.get(west(now), now.indexOf("USA"));
        other.tick();
        assertEquals(.4, now.capability(west(now)), 1e-12);
        assertEquals(trust, now.trust.get(west(now), now.indexOf("USA")), .05);
        assertTrue(Europe.treaty(now, "East").has(west(now)));
        assertEquals(.8, now.identity[west(now)][0]);
        long passed = other.record().ticks().get(5).events().stream()
                .filter(TreatyEvent.Passed.class::isInstance)
                .count();
        assertEquals(3, passed, "East, Basic and All; West stays its own");
    }

    private static int west(World world) {
        return world.indexOf("GFR");
    }

    @Test
    void dependenciesOfAParentAreTheWholes() {
        String text = Europe.text()
                .replace(
                        "  USA: {",
                        "  COL: {name: Colony, at: [1, 1], capability: 0.01,"
                                + " identity: [0.5], overlord: GDR}\n  USA: {");
        Simulation other = Europe.before(text, 1990);
        other.tick();
        World now = other.world();
        assertEquals(now.indexOf("GMY"), now.overlord[now.indexOf("COL")]);
    }
}
