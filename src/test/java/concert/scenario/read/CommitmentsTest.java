package concert.scenario.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Faults;
import concert.model.Pledges.Of;
import concert.model.World;
import concert.model.treaty.Commitments;
import concert.model.treaty.Commitments.Admission;
import concert.model.treaty.Treaty;
import concert.results.file.DyadsFile;
import concert.scenario.Scenario;
import concert.scenario.TreatyEntry;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.scenario.write.ScenarioWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file of format 2 gives what a treaty obliges to, by member and by enemy. */
class CommitmentsTest {
    private static final String WORLD = """
            concert: 2
            name: Test
            start: 1900
            ticks: 3
            identity: [liberalism]
            states:
              AAA: {name: Aland, capability: 0.4, at: [50, 10], identity: [0.5]}
              BBB: {name: Bland, capability: 0.3, at: [45, 5], identity: [0.2]}
              CCC: {name: Cland, capability: 0.2, at: [40, 0], identity: [0.9]}
              DDD: {name: Dland, capability: 0.1, at: [41, 9], identity: [0.9]}
            treaties:
              - name: Old
                kind: defence
                members: [AAA, BBB]
            """;
    private static final String UNEQUAL = """
                obligations: {defence: .75, consultation: .9}
                pledges: {BBB: {defence: 0}}
                against: [CCC]
                admission: silence
            """;

    private static final int A = 0;
    private static final int B = 1;
    private static final int C = 2;
    private static final int D = 3;

    private static Scenario read(String text) {
        return Scenarios.read("test.yaml", text, Overrides.none());
    }

    private static World world() {
        World world = read(WORLD + UNEQUAL).setup().world();
        Treaty treaty = world.treaty(1);
        treaty.cohesion = .5;
        world.refreshPledges(treaty);
        return world;
    }

    @Test
    void aFileGivesObligationsPledgesEnemiesAndAdmission() {
        TreatyEntry.Commitments owed = read(WORLD + UNEQUAL).treaties().get(0).commitments();
        assertEquals(.75, owed.all().defence());
        assertEquals(.9, owed.all().consultation());
        assertEquals(1, owed.all().nonAggression(), "what is not given is as its kind says");
        assertEquals(0, owed.pledges().get("BBB").defence());
        assertEquals(.9, owed.pledges().get("BBB").consultation(), "and what a pledge leaves out as all owe");
        assertEquals(List.of("CCC"), owed.against());
        assertEquals(Admission.SILENCE, owed.admission());
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        Scenario scenario = read(WORLD + UNEQUAL);
        String written = ScenarioWriter.write(scenario);
        assertTrue(written.startsWith("concert: 2\n"), written);
        assertEquals(scenario, read(written));
        assertTrue(ScenarioWriter.write(read(WORLD)).startsWith("concert: 1\n"), "presets need no format 2");
    }

    @Test
    void aTreatyOfFormatTwoThatSaysNoMoreIsItsKind() {
        World two = read(WORLD).setup().world();
        World one = read(WORLD.replace("concert: 2", "concert: 1")).setup().world();
        assertEquals(one.treaty(1).obligations(), two.treaty(1).obligations());
        assertTrue(two.treaty(1).commitments().even());
    }

    @Test
    void eachMemberOwesItsOwnAndDepthIsTheLargerOfBothDirections() {
        World world = world();
        assertEquals(.75, world.pledges().get(Of.DEFENCE, A, B));
        assertEquals(0, world.pledges().get(Of.DEFENCE, B, A));
        assertEquals(.375, world.pledges().get(Of.AID, B, A), "B gets A's aid");
        assertEquals(0, world.pledges().get(Of.AID, A, B));
        assertEquals(0, world.pledges().get(Of.SEEN_DEFENCE, A, B));
        assertEquals(.375, world.pledges().get(Of.SEEN_DEFENCE, B, A));
        assertEquals(world.pledges().get(Of.DEPTH, A, B), world.pledges().get(Of.DEPTH, B, A));
        assertTrue(world.pledges().get(Of.DEPTH, A, B) >= .75);
    }

    @Test
    void aidIsOwedAgainstTheNamedEnemyAlone() {
        World world = world();
        assertEquals(.375, world.pledges().aid(Of.AID, B, A, C));
        assertEquals(0, world.pledges().aid(Of.AID, B, A, D));
        assertEquals(.375, world.pledges().get(Of.AID, B, A), "where no enemy is named, the largest over them");
        Commitments owed = world.treaty(1).commitments();
        assertEquals(0, owed.of(A, D).defence());
        assertEquals(1, owed.of(A, D).nonAggression());
        assertArrayEquals(new int[] {C}, world.treaty(1).targets(), "who it is against is its target");
    }

    @Test
    void dyadsAreCodedByWhatEachOwes() {
        Treaty treaty = world().treaty(1);
        assertEquals(DyadsFile.DEFENSE, DyadsFile.code(treaty, A) & DyadsFile.DEFENSE);
        assertEquals(0, DyadsFile.code(treaty, B) & DyadsFile.DEFENSE);
        assertEquals(DyadsFile.CONSUL, DyadsFile.code(treaty, B) & DyadsFile.CONSUL);
    }

    @Test
    void whoOwesWhatSurvivesASnapshot() {
        World world = world();
        World again = world.blank();
        again.restore(world.snapshot());
        assertEquals(0, again.pledges().aid(Of.AID, B, A, D));
        assertEquals(.375, again.pledges().aid(Of.AID, B, A, C));
        assertEquals(0, again.treaty(1).commitments().of(B).defence());
    }

    @Test
    void everyFaultIsToldWithItsPlace() {
        String wrong = """
                    obligations: {defence: 1.5, defense: 1}
                    pledges: {CCC: {defence: 0}, ZZZ: {defence: 0}}
                    against: [AAA]
                    admission: quiet
                """;
        String told = assertThrows(Faults.class, () -> read(WORLD + wrong)).getMessage();
        assertTrue(told.contains("test.yaml:15:28: defence of obligations of \"Old\" is 1.5"), told);
        assertTrue(told.contains(":15:33: obligations of \"Old\" has no key \"defense\". Maybe defence?"), told);
        assertTrue(told.contains(":16:15: pledges of \"Old\" names CCC, which is no member"), told);
        assertTrue(told.contains("is \"ZZZ\"; there is no such state"), told);
        assertTrue(told.contains(":17:14: against of \"Old\" names AAA, a member"), told);
        assertTrue(told.contains(":18:16: admission of \"Old\" is \"quiet\"; it must be one of silence, vote"), told);
    }
}
