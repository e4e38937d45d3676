package concert.engine.succession;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.Simulation;
import concert.model.World;
import concert.model.treaty.Cause;
import concert.model.treaty.Treaty;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A state becomes two, or is born of none. */
class DivisionTest {
    private final Simulation run = Europe.before(Europe.text(), 1993);
    private final World world = run.world();
    private final int parent = world.indexOf("CZE");
    private final int large = world.indexOf("CZR");
    private final int small = world.indexOf("SLO");

    @Test
    void capabilityIsSharedAndNothingIsLost() {
        double before = world.capability(parent);
        run.tick();
        assertEquals(.75 * before, world.capability(large), 1e-12);
        assertEquals(.25 * before, world.capability(small), 1e-12);
        assertEquals(0, world.capability(parent));
        assertFalse(world.exists(parent));
        assertTrue(world.sovereign(large) && world.sovereign(small));
    }

    @Test
    void anHeirTakesTheSeatItIsNamedFor() {
        run.tick();
        assertTrue(Europe.treaty(world, "Prague").has(small));
        assertFalse(Europe.treaty(world, "Prague").has(large));
        assertTrue(Europe.treaty(world, "All").has(large));
        assertFalse(Europe.treaty(world, "All").has(small));
    }

    @Test
    void aTreatyWithoutAnHeirEndsForTheDivided() {
        run.tick();
        Treaty east = Europe.treaty(world, "East");
        assertTrue(east.alive(), "others are left in it");
        assertEquals(2, east.members().length);
        assertFalse(east.has(parent) || east.has(large) || east.has(small));
        Simulation without = Europe.before(Europe.text().replace("Prague: SLO, ", ""), 1993);
        without.tick();
        Treaty prague = Europe.treaty(without.world(), "Prague");
        assertFalse(prague.alive(), "one member alone is no treaty");
        assertEquals(Cause.DIVISION, prague.cause());
    }

    @Test
    void eachHeirHasTheParentsRivalryReputationAndTrustAndItsOwnPlaceAndRegime() {
        int america = world.indexOf("USA");
        double trust = world.trust.get(parent, america);
        double rivalry = world.rivalry.get(parent, america);
        run.tick();
        for (int heir : new int[] {large, small}) {
            assertEquals(rivalry, world.rivalry.get(heir, america), 1e-12);
            assertEquals(trust, world.trust.get(heir, america), .03);
            assertEquals(.7, world.reputation(heir), 1e-12);
            assertEquals(.3, world.revisionism(heir));
            assertArrayEquals(new double[] {.4}, world.identity[heir]);
        }
        assertEquals(.9, world.regime(large));
        assertEquals(.2, world.regime(small));
        assertEquals(17, world.state(small).longitude());
        assertEquals(.95, world.trust.get(large, small), .01);
    }

    @Test
    void aParentThatGoesOnKeepsWhatNoHeirIsNamedFor() {
        String text = Europe.text()
                .replace("into: [CZR, SLO], shares: [0.75, 0.25]", "into: [CZE, SLO], shares: [0.75, 0.25]")
                .replace("All: CZR", "All: SLO")
                .replace("  CZR: {", "  ZZZ: {")
                .replace("  - {pair: [CZR, SLO], trust: 0.95}\n", "");
        Simulation other = Europe.before(text, 1993);
        other.tick();
        World now = other.world();
        int goesOn = now.indexOf("CZE");
        assertTrue(now.sovereign(goesOn));
        assertEquals(.045, now.capability(goesOn), 1e-12);
        assertTrue(Europe.treaty(now, "East").has(goesOn));
        assertFalse(Europe.treaty(now, "All").has(goesOn));
        assertTrue(Europe.treaty(now, "All").has(now.indexOf("SLO")));
    }

    @Test
    void whatWasAimedAtTheDividedIsAimedAtItsHeirs() {
        String text = Europe.text().replace("targets: [GDR], against: [GDR]", "targets: [CZE], against: [CZE]");
        Simulation other = Europe.before(text, 1993);
        other.tick();
        int[] heirs = {other.world().indexOf("CZR"), other.world().indexOf("SLO")};
        assertArrayEquals(heirs, Europe.treaty(other.world(), "Plot").targets());
        assertArrayEquals(
                heirs, Europe.treaty(other.world(), "Plot").commitments().against());
    }

    @Test
    void nuclearArmsPassToTheLargestHeir() {
        String text = Europe.text().replace("revisionism: 0.3}", "revisionism: 0.3, nuclear: true}");
        Simulation other = Europe.before(text, 1993);
        other.tick();
        World now = other.world();
        assertTrue(now.nuclear(now.indexOf("CZR")));
        assertFalse(now.nuclear(now.indexOf("SLO")) || now.nuclear(now.indexOf("CZE")));
    }

    @Test
    void aStateIsBornOfNoOtherWithWhatTheFileGivesIt() {
        Simulation early = Europe.before(Europe.text(), 1987);
        int born = early.world().indexOf("EST");
        assertFalse(early.world().exists(born));
        early.tick();
        assertTrue(early.world().sovereign(born));
        assertEquals(.02, early.world().capability(born));
        assertEquals(.02, early.world().economy(born));
        assertEquals(.5, early.world().regime(born));
        double trust = early.world().trust.get(born, early.world().indexOf("USA"));
        assertTrue(trust > 0 && trust < 1, "first trust is the model's: " + trust);
        assertTrue(Arrays.stream(early.world().affinity.cells()).allMatch(Double::isFinite));
    }

    @Test
    void aStateMayBeBornADependency() {
        Simulation early =
                Europe.before(Europe.text().replace("sovereign: EST", "sovereign: EST, overlord: RUS"), 1987);
        early.tick();
        World now = early.world();
        assertTrue(now.exists(now.indexOf("EST")));
        assertFalse(now.sovereign(now.indexOf("EST")));
        assertEquals(now.indexOf("RUS"), now.overlord[now.indexOf("EST")]);
    }

    @Test
    void aStateThatUnitedMayComeBack() {
        String text =
                Europe.text().replace("  - {at: 1993, divide", "  - {at: 1992, sovereign: GDR}\n  - {at: 1993, divide");
        Simulation other = Europe.before(text, 1992);
        assertFalse(other.world().exists(other.world().indexOf("GDR")));
        other.tick();
        assertEquals(.1, other.world().capability(other.world().indexOf("GDR")), 1e-12, "as the file has it");
        assertTrue(other.world().sovereign(other.world().indexOf("GDR")));
    }

    @Test
    void dataOfAStateCountFromItsBirthOn() {
        String text = Europe.text() + "drivers:\n  GMY: {capability: {1985: 0.7, 1992: 0.8}}\n"
                + "  GFR: {capability: {1985: 0.3, 1988: 0.35, 1991: 0.9}}\n";
        Simulation other = Europe.before(text, 1990);
        World now = other.world();
        assertEquals(0, now.capability(now.indexOf("GMY")));
        assertEquals(.35, now.capability(now.indexOf("GFR")));
        other.tick();
        assertEquals(.7, now.capability(now.indexOf("GMY")));
        other.tick();
        assertEquals(0, now.capability(now.indexOf("GFR")), "it is gone");
        other.tick();
        assertEquals(.8, now.capability(now.indexOf("GMY")));
    }

    @Test
    void dataOfAStateThatGoesOnCountAfterTheUnion() {
        String text = Europe.text()
                        .replace("as: GMY", "as: GFR")
                        .replace("  GMY: {name: Germany", "  ZZZ: {name: No, at: [1, 1]")
                + "drivers:\n  GFR: {capability: {1985: 0.3, 1990: 0.42}}\n";
        Simulation other = Europe.before(text, 1990);
        other.tick();
        World now = other.world();
        assertEquals(.42, now.capability(now.indexOf("GFR")));
    }
}
