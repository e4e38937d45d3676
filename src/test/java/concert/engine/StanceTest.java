package concert.engine;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.engine.treaty.Stances;
import concert.model.World;
import concert.model.event.TreatyEvent;
import concert.model.record.Decision;
import concert.model.record.Stance;
import concert.model.treaty.Draft;
import concert.model.treaty.Members;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E5: what A did in a tick, in one word. D is its gravest threat, at .4. */
class StanceTest {
    private final World world = Small.world(1, 1, 1, 1);
    private final Small small = Small.of(world, Map.of());

    StanceTest() {
        world.threat.set(A, D, .4);
    }

    private void sign(TreatyKind kind, int... members) {
        TreatyText text =
                new TreatyText("", kind, Publicity.OPEN, Term.INDEFINITE, kind.clause(), .2, .3, .5, 1, false);
        Draft draft = new Draft(text, Members.of(members), new int[0], 0);
        int id = world.everyTreaty().size() + 1;
        small.tick.happen(new TreatyEvent.Signed(0, id, draft, 1, .5, .5, .5));
    }

    private void is(Stance stance) {
        world.readThreats();
        assertEquals(stance, new Stances(small.scene).of(small.tick)[A]);
    }

    @ParameterizedTest
    @CsvSource({
        "DEFENCE, BALANCE",
        "OFFENCE, BALANCE",
        "COLLECTIVE, BALANCE",
        "ENTENTE, ENTENTE",
        "NEUTRALITY, ENTENTE",
        "NON_AGGRESSION, ENTENTE"
    })
    void signingWithAnother(TreatyKind kind, Stance stance) {
        sign(kind, A, B);
        is(stance);
    }

    @ParameterizedTest
    @CsvSource({"DEFENCE", "ENTENTE", "NON_AGGRESSION"})
    void signingWithTheGravestThreatIsBandwagoning(TreatyKind kind) {
        sign(kind, A, D);
        is(Stance.BANDWAGON);
    }

    @ParameterizedTest
    @CsvSource({"DEFENCE, 0.4, BANDWAGON", "DEFENCE, 0.3, BALANCE", "ENTENTE, 0.4, ENTENTE"})
    void soIsCommitmentToTheThreatsAlly(TreatyKind kind, double fear, Stance stance) {
        world.threat.set(A, D, fear);
        Paper.of(TreatyKind.DEFENCE).sign(world, B, D);
        sign(kind, A, B);
        is(stance);
    }

    /** An order of collective security holds D too, but takes no side. */
    @Test
    void commitmentToAnotherMemberOfTheThreatsOrderIsNone() {
        Paper.of(TreatyKind.COLLECTIVE).sign(world, B, C, D);
        sign(TreatyKind.DEFENCE, A, B);
        is(Stance.BALANCE);
    }

    /** The first state of a world is feared like any other. */
    @Test
    void soAreTheStancesOfOthersTowardsA() {
        world.threat.set(B, A, .9);
        world.threat.set(C, A, .9);
        Paper.of(TreatyKind.DEFENCE).sign(world, C, D);
        world.readThreats();
        assertEquals(Stance.BUCK_PASS, new Stances(small.scene).of(small.tick)[B]);
        sign(TreatyKind.NON_AGGRESSION, A, B);
        world.readThreats();
        assertEquals(Stance.BANDWAGON, new Stances(small.scene).of(small.tick)[B]);
    }

    @Test
    void leavingByItsOwnHazardComesFirst() {
        sign(TreatyKind.DEFENCE, A, B);
        Decision left = new Decision(
                A, null, Decision.Move.LEAVE, TreatyKind.DEFENCE, -1, 1, 0, .5, true, false, new double[7]);
        small.tick.decisions().add(left);
        is(Stance.DEFECT);
    }

    @Test
    void whoSignsNothingAbstainsOrPassesTheBuck() {
        is(Stance.ABSTAIN);
        Paper.of(TreatyKind.DEFENCE).sign(world, B, C);
        is(Stance.ABSTAIN);
        world.threat.set(B, D, .1);
        is(Stance.BUCK_PASS);
    }

    @Test
    void aDependencyHasNone() {
        world.overlord[A] = B;
        is(null);
    }
}
