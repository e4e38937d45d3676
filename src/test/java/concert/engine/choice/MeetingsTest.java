package concert.engine.choice;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.engine.Small;
import concert.engine.tick.Streams;
import concert.model.World;
import concert.theory.book.Parameter;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** E5: whom states meet, and how often, where m is 1 / (1 + D): A-B .5, A-C .25, B-C .2, D with each .1. */
class MeetingsTest {
    private static final double CLOSE = 1e-12;
    private static final double[][] M = {{0, .5, .25, .1}, {.5, 0, .2, .1}, {.25, .2, 0, .1}, {.1, .1, .1, 0}};

    private final World world = Small.world(1, 1, 1, 1);
    private final Streams streams = new Streams(7, world.states());

    private Meetings meetings(double attention) {
        for (int me = A; me <= D; me++) {
            for (int you = A; you <= D; you++) {
                world.distance.set(me, you, me == you ? 0 : 1 / M[me][you] - 1);
            }
        }
        Map<Parameter, Double> set = new HashMap<>(Map.of(
                Parameter.OPPORTUNITY_DISTANCE, 1.0,
                Parameter.OPPORTUNITY_RELIEF, 0.0,
                Parameter.MOVE_RATE, .2,
                Parameter.ATTENTION, attention));
        Meetings meetings = new Meetings(Small.of(world, set).ready().scene, streams);
        meetings.refresh();
        return meetings;
    }

    /** Sums of m are .85, .8, .55 and .3; their mean is .625. */
    @Test
    void whoHasMuchToDoWithOthersMeetsMore() {
        Meetings meetings = meetings(8);
        double[] sums = {.85, .8, .55, .3};
        double[] row = new double[4];
        for (int me = A; me <= D; me++) {
            assertEquals(sums[me] / .625, meetings.activity(me), CLOSE);
            assertEquals(.2 * sums[me] / .625, meetings.rate(me), CLOSE);
            meetings.chances(me, row);
            for (int you = A; you <= D; you++) {
                assertEquals(M[me][you] / .625, row[you], CLOSE, "a pair meets by its own m");
            }
        }
    }

    /** The largest of log m - log(-log u), u keyed by tick and pair, one after another. */
    @Test
    void thoseConsideredAreDrawnByOpportunityWithoutReplacement() {
        Meetings two = meetings(2);
        for (int tick = 0; tick < 50; tick++) {
            int now = tick;
            int[] slow = IntStream.of(B, C, D)
                    .boxed()
                    .sorted((one, other) -> Double.compare(rank(now, other), rank(now, one)))
                    .mapToInt(each -> each)
                    .limit(2)
                    .toArray();
            assertArrayEquals(slow, two.considered(tick, A));
        }
    }

    private double rank(int tick, int you) {
        double u = streams.uniform(tick, Streams.Purpose.MEETING, A, streams.of(you));
        return Math.log(M[A][you]) - Math.log(-Math.log(u));
    }

    /** A meets B with .5 / .85, C with .25 / .85, D with .1 / .85; bounds are five standard deviations. */
    @Test
    void theFirstIsMetAsOftenAsItsShareOfOpportunity() {
        Meetings meetings = meetings(8);
        int[] first = new int[4];
        int times = 4000;
        for (int tick = 0; tick < times; tick++) {
            first[meetings.considered(tick, A)[0]]++;
        }
        for (int you = B; you <= D; you++) {
            double p = M[A][you] / .85;
            assertEquals(p * times, first[you], 5 * Math.sqrt(p * (1 - p) * times));
        }
        assertEquals(3, meetings.considered(0, A).length, "all there are, where attention is for more");
    }

    @Test
    void whoIsNotSovereignMeetsNobody() {
        world.overlord[B] = A;
        Meetings meetings = meetings(0);
        assertEquals(0, meetings.activity(B));
        assertEquals(2, meetings.considered(3, A).length);
        double[] row = new double[4];
        meetings.chances(A, row);
        assertEquals(0, row[B]);
    }
}
