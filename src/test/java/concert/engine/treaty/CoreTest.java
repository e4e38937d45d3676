package concert.engine.treaty;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.engine.Paper;
import concert.engine.Phase;
import concert.engine.Small;
import concert.model.Pledges;
import concert.model.World;
import concert.model.event.TreatyEvent;
import concert.model.treaty.Cause;
import concert.model.treaty.Commitments;
import concert.model.treaty.Draft;
import concert.model.treaty.Membership;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** E5 and E12: what becomes of a treaty whose core has left, and of what is owed against a target that is gone. */
class CoreTest {
    private final World world = Small.world(4, 1, 1, 1);

    private List<String> exits(double share) {
        Map<concert.theory.book.Parameter, Double> parameters = Map.of(SUNK_COST, 100.0, CRISIS_RATE, 0.0, CORE, share);
        return Small.of(world, parameters).ready().begin(5).run(Phase.NEGOTIATE).events();
    }

    private Treaty left(Cause cause, int... leavers) {
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).sign(world, A, B, C, D);
        for (int each : leavers) {
            new TreatyEvent.Left(3, treaty.id(), each, cause, 0, 0).applyTo(world);
        }
        return treaty;
    }

    /** Of 7, the three that remain bring 3. */
    @ParameterizedTest
    @CsvSource({"0, false", "0.4285, false", "0.4286, true", "1, true"})
    void theRestAreReleasedWhereTheyBringLessThanTheShare(double share, boolean released) {
        Treaty treaty = left(Cause.NO_INCENTIVE, A);
        assertEquals(released ? List.of("ended 1 core left") : List.of(), exits(share));
        assertEquals(!released, treaty.alive());
        if (released) {
            for (Membership each : treaty.memberships()) {
                assertEquals(each.state() == A ? Cause.NO_INCENTIVE : Cause.CORE_LEFT, each.cause());
                assertEquals(each.state() == A ? 3 : 5, each.left());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void onlyTheStrongestsOwnLeaveReleasesThem(Cause cause) {
        left(cause, A);
        boolean own = cause.by() == Cause.By.MEMBERS;
        assertEquals(own ? List.of("ended 1 core left") : List.of(), exits(.5));
    }

    @Test
    void whereTheStrongestStaysAnyMayGo() {
        world.capability[A] = 1.5;
        left(Cause.NO_INCENTIVE, C, D);
        assertEquals(List.of(), exits(.9));
    }

    @Test
    void whoIsNoSovereignNowIsNotCounted() {
        left(Cause.NO_INCENTIVE, A);
        world.overlord[A] = B;
        assertEquals(List.of(), exits(.99), "the rest are all there is");
    }

    /** A left and came back: it is a member, whatever it did before. */
    @Test
    void whoCameBackIsThere() {
        Treaty treaty = left(Cause.NO_INCENTIVE, A);
        world.admit(treaty, A, 4);
        assertEquals(List.of(), exits(1));
    }

    /** Of two as strong the first by code counts, which stays. */
    @Test
    void ofTwoAsStrongTheFirstIsTheCore() {
        world.capability[B] = 4;
        world.capability[C] = 0;
        world.capability[D] = 0;
        left(Cause.NO_INCENTIVE, B);
        assertEquals(List.of(), exits(.9));
    }

    @Test
    void whatIsOwedAgainstATargetThatIsGoneIsOwedAgainstTheNext() {
        Draft paper = Paper.of(TreatyKind.DEFENCE).institution(.6).against(D).draft(A, B);
        Commitments all = Commitments.of(TreatyKind.DEFENCE);
        Commitments confined = new Commitments(all.all(), all.own(), new int[] {D}, all.admission());
        Treaty treaty = world.sign(new Draft(paper.text(), paper.members(), new int[] {D}, -1, confined), 1);
        world.overlord[D] = C;
        world.threat.set(A, C, .5);
        world.threat.set(B, C, .5);
        Small small =
                Small.of(world, Map.of(SUNK_COST, 100.0, CRISIS_RATE, 0.0)).ready();
        assertEquals(0, world.pledges().aid(Pledges.Of.AID, A, B, C));
        assertEquals(
                List.of("retargeted C 1"), small.begin(0).run(Phase.NEGOTIATE).events());
        assertArrayEquals(new int[] {C}, treaty.commitments().against());
        assertEquals(treaty.cohesion, world.pledges().aid(Pledges.Of.AID, A, B, C));
        assertEquals(0, world.pledges().aid(Pledges.Of.AID, A, B, D));
    }
}
