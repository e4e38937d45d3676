package concert.measure.degeneracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.model.Calendar;
import concert.model.World;
import concert.model.event.TreatyEvent;
import concert.model.record.RunRecord;
import concert.model.treaty.Cause;
import concert.model.treaty.Publicity;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.world.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often the same two states go back to a kind of treaty within three years of leaving it. */
class OscillationTest {
    private final World world = Sample.world(5);

    /** A pact of two states signed at one tick and ended at another. */
    private void pact(TreatyKind kind, int one, int two, int signed, int ended) {
        Treaty treaty = world.sign(Sample.draft(kind, Publicity.OPEN, signed, one, two), 1);
        new TreatyEvent.Ended(ended, treaty.id(), Cause.NO_INCENTIVE).applyTo(world);
    }

    /** The same of the first two, time after time. */
    private void pacts(TreatyKind kind, int[]... times) {
        for (int[] each : times) {
            pact(kind, 0, 1, each[0], each[1]);
        }
    }

    private void returns(double most, int perYear) {
        RunRecord run = new RunRecord(
                new Calendar(1900, perYear),
                world.states(),
                List.of(),
                List.of(),
                world.everyTreaty(),
                List.of(Sample.quiet(world)));
        assertEquals(most, Degeneracies.OSCILLATING.of(run));
        assertEquals(most > 2, Degeneracies.OSCILLATING.holds(most));
    }

    @Test
    void threeReturnsInARowAreOscillation() {
        pacts(TreatyKind.DEFENCE, new int[] {-2, 1}, new int[] {2, 5}, new int[] {8, 9});
        returns(2, 1);
        pacts(TreatyKind.DEFENCE, new int[] {10, 11});
        returns(3, 1);
    }

    @Test
    void aReturnAfterLongAnotherKindAndOverlapDoNotCount() {
        pacts(TreatyKind.DEFENCE, new int[] {0, 1}, new int[] {2, 5}, new int[] {9, 10}, new int[] {11, 12});
        returns(1, 1);
        pacts(TreatyKind.ENTENTE, new int[] {13, 14}, new int[] {13, 16}, new int[] {15, 18}, new int[] {18, 20});
        returns(1, 1);
    }

    @Test
    void whatIsSignedInTheTickThatTheOldOneEndsGoesOn() {
        pacts(TreatyKind.ENTENTE, new int[] {0, 2}, new int[] {2, 4});
        returns(0, 1);
    }

    /** After twelve quarters, three years, it is a return; after thirteen it is none. */
    @Test
    void threeYearsAreTwelveQuarters() {
        pacts(TreatyKind.DEFENCE, new int[] {0, 1}, new int[] {13, 14}, new int[] {27, 28});
        returns(1, 4);
    }

    /** Two pairs in turn, each of which returns once, whichever of both signed first. */
    @Test
    void eachPairReturnsByItself() {
        pact(TreatyKind.DEFENCE, 0, 1, 0, 1);
        pact(TreatyKind.DEFENCE, 2, 3, 0, 1);
        pact(TreatyKind.DEFENCE, 0, 1, 2, 3);
        pact(TreatyKind.DEFENCE, 2, 3, 2, 3);
        returns(1, 1);
    }

    /** Four pairs that share a state or two sums of their places: none of them signs twice. */
    @Test
    void pairsThatSignOnceEachNeverReturn() {
        pact(TreatyKind.DEFENCE, 0, 3, 0, 1);
        pact(TreatyKind.DEFENCE, 1, 2, 2, 3);
        pact(TreatyKind.DEFENCE, 0, 2, 4, 5);
        pact(TreatyKind.DEFENCE, 1, 3, 6, 7);
        pact(TreatyKind.DEFENCE, 2, 3, 8, 9);
        pact(TreatyKind.DEFENCE, 3, 4, 10, 11);
        returns(0, 1);
    }
}
