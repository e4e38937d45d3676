package concert.measure.state;

import static concert.world.Sample.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.measure.Moment;
import concert.measure.all.Recorder;
import concert.model.World;
import concert.model.event.Event;
import concert.model.event.TreatyEvent;
import concert.model.event.War;
import concert.model.event.War.Contribution;
import concert.model.event.WarEvent;
import concert.model.treaty.Cause;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import concert.world.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static War war(War.Call... calls) {
        return new War(1, 0, 0, 1, .5, .5, 1, 1, .5, true, List.of(calls));
    }

    private static War.Call call(int state, int treaty, Contribution contribution, boolean honoured) {
        return new War.Call(state, true, treaty, 0, 0, contribution, honoured, 1);
    }

    @Test
    void eventsAreCountedByKind() {
        World world = Sample.world(4);
        List<Event> events = List.of(
                new TreatyEvent.Signed(0, 1, Sample.draft(TreatyKind.DEFENCE, Publicity.OPEN, 0, 0, 1), 1, .5, .5, .5),
                new TreatyEvent.Joined(0, 1, 2, 1, .1),
                new TreatyEvent.Left(0, 1, 2, Cause.ENTRAPMENT, -.1, 0),
                TreatyEvent.Left.forced(0, 1, 1, Cause.CONQUEST),
                new TreatyEvent.Ended(0, 1, Cause.CONQUEST),
                new WarEvent.Settled(0, 0, 3, .5, .05));
        Moment now = Sample.moment(world, Sample.record(world, events, List.of()));
        for (String each : List.of("treaties_signed", "accessions", "exits", "treaties_ended", "crises_settled")) {
            assertEquals(1, value(each, now), each);
        }
        assertEquals(0, value("wars", now));
        assertEquals(0, value("war_participation", now));
    }

    @Test
    void whoSentNoForceDidNotTakePartAndTheConqueredDid() {
        World world = Sample.world(5);
        world.overlord[1] = 0;
        War war = war(call(2, 1, Contribution.FORCE, true), call(3, 1, Contribution.TOKEN, false));
        Moment now = Sample.moment(world, Sample.record(world, List.of(), List.of(war)));
        assertEquals(1, value("wars", now));
        assertEquals(3 / 5.0, value("war_participation", now));
    }

    @Test
    void theHonourRateAddsUpAndLeavesOutTheUnobliged() {
        World world = Sample.world(6);
        Recorder recorder = new Recorder(world);
        recorder.accept(Sample.quiet(world));
        War first = war(call(2, 1, Contribution.FORCE, true), call(3, 1, Contribution.NOTHING, false));
        War second = war(call(4, -1, Contribution.FORCE, false), call(5, 2, Contribution.TOKEN, true));
        recorder.accept(Sample.record(world, List.of(), List.of(first)));
        recorder.accept(Sample.record(world, List.of(), List.of(second)));
        recorder.accept(Sample.quiet(world));
        double[] rate = recorder.table().column("honour_rate");
        assertTrue(Double.isNaN(rate[0]));
        assertEquals(1 / 2.0, rate[1]);
        assertEquals(2 / 3.0, rate[2]);
        assertEquals(2 / 3.0, rate[3]);
    }
}
