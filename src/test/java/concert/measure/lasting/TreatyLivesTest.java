package concert.measure.lasting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import concert.model.Calendar;
import concert.model.World;
import concert.model.event.TreatyEvent;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Cause;
import concert.model.treaty.Publicity;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.world.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreatyLivesTest {
    private final World world = Sample.world(4);
    private final List<TickRecord> ticks = new ArrayList<>();

    /** An old treaty ends at tick 3, one of tick 1 outlives the run of five ticks, one of tick 2 ends at tick 4. */
    private TreatyLives lives() {
        Treaty old = world.sign(Sample.draft(TreatyKind.DEFENCE, Publicity.OPEN, -7, 0, 1), 1);
        tick(0);
        world.sign(Sample.draft(TreatyKind.ENTENTE, Publicity.OPEN, 1, 1, 2), 1);
        tick(1);
        Treaty third = world.sign(Sample.draft(TreatyKind.NEUTRALITY, Publicity.OPEN, 2, 2, 3), 1);
        tick(2);
        new TreatyEvent.Ended(3, old.id(), Cause.IDEOLOGY).applyTo(world);
        tick(3);
        new TreatyEvent.Ended(4, third.id(), Cause.IDEOLOGY).applyTo(world);
        tick(4);
        return TreatyLives.of(
                new RunRecord(new Calendar(1890, 1), world.states(), List.of(), List.of(), world.everyTreaty(), ticks));
    }

    private void tick(int tick) {
        List<TickRecord.Pact> pacts = new ArrayList<>();
        for (Treaty each : world.treaties()) {
            double cohesion = each.id() + tick / 10.0;
            pacts.add(new TickRecord.Pact(
                    each.id(), each.members(), each.targets(), 0, 0, 0, cohesion, 1, new double[2], new double[0]));
        }
        ticks.add(new TickRecord(
                tick, null, pacts, List.of(), List.of(), 0, List.of(), new TickRecord.Tally(0, 0, 0, 0)));
    }

    @Test
    void livesEndOrAreCutOff() {
        List<TreatyLife> lives = lives().lives();
        assertEquals(10, lives.get(0).ticks());
        assertEquals(7, lives.get(0).seenFrom());
        assertEquals(Cause.IDEOLOGY, lives.get(0).cause());
        assertEquals(3, lives.get(1).ticks());
        assertNull(lives.get(1).cause());
        assertEquals(2, lives.get(2).ticks());
    }

    @Test
    void cohesionIsFollowedFromTickToTick() {
        List<TreatyLife> lives = lives().lives();
        assertArrayEquals(new double[] {1, 1.1, 1.2}, lives.get(0).cohesion());
        assertArrayEquals(new double[] {2.1, 2.2, 2.3, 2.4}, lives.get(1).cohesion());
        assertArrayEquals(new double[] {3.2, 3.3}, lives.get(2).cohesion());
    }

    @Test
    void causesAndMediansGoByKind() {
        TreatyLives all = lives();
        assertEquals(Map.of(Cause.IDEOLOGY, 2), all.causes());
        assertEquals(Map.of(Cause.IDEOLOGY, 1), all.alliances().causes());
        assertEquals(10, all.of(TreatyKind.DEFENCE).median());
        assertEquals(2, all.of(TreatyKind.NEUTRALITY).median());
        assertEquals(Double.NaN, all.of(TreatyKind.ENTENTE).median());
    }
}
