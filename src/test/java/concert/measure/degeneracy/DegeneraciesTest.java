package concert.measure.degeneracy;

import static concert.measure.degeneracy.Degeneracies.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.Simulation;
import concert.model.Calendar;
import concert.model.World;
import concert.model.event.Event;
import concert.model.event.TreatyEvent;
import concert.model.event.War;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Cause;
import concert.model.treaty.Publicity;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.world.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DegeneraciesTest {
    private final List<TickRecord> ticks = new ArrayList<>();
    private final World world = Sample.world(5);

    /** Ends a tick in the world as it stands. */
    private void tick(int offers, List<Event> events, List<War> wars) {
        TickRecord quiet = Sample.record(world, events, wars);
        List<TickRecord.Pact> pacts = world.treaties().stream()
                .map(each -> new TickRecord.Pact(
                        each.id(), each.members(), each.targets(), 0, 0, 0, 0, 1, new double[0], new double[0]))
                .toList();
        TickRecord.Tally tally = new TickRecord.Tally(offers, 0, 0, 0);
        ticks.add(new TickRecord(ticks.size(), quiet.states(), pacts, List.of(), events, 0, wars, tally));
    }

    private void quiet(int count) {
        for (int each = 0; each < count; each++) {
            tick(0, List.of(), List.of());
        }
    }

    private RunRecord run() {
        return new RunRecord(
                new Calendar(1900, 1), world.states(), List.of(), List.of(), world.everyTreaty(), List.copyOf(ticks));
    }

    private void check(Degeneracy which, double amount, boolean degenerate) {
        assertEquals(amount, which.of(run()), 1e-12, which.name());
        assertEquals(degenerate, which.holds(which.of(run())), which.name());
    }

    private static Event signed(int treaty) {
        return new TreatyEvent.Signed(0, treaty, Sample.draft(TreatyKind.DEFENCE, Publicity.OPEN, 0, 0, 1), 1, 0, 0, 0);
    }

    private void end(Treaty treaty, int tick) {
        new TreatyEvent.Ended(tick, treaty.id(), Cause.NO_INCENTIVE).applyTo(world);
    }

    @Test
    void anAllianceOfAllIsAGrandCoalition() {
        quiet(4);
        Sample.sign(world, TreatyKind.COLLECTIVE, 0, 1, 2, 3, 4);
        quiet(6);
        check(GRAND_COALITION, .6, true);
        check(ALL_AGAINST_ONE, 0, false);
    }

    @Test
    void neitherAChainNorAPactOfNonAggressionNorACampOfFourIsOne() {
        Sample.sign(world, TreatyKind.NON_AGGRESSION, 0, 1, 2, 3, 4);
        quiet(1);
        IntStream.range(0, 4).forEach(me -> Sample.sign(world, TreatyKind.DEFENCE, me, me + 1));
        quiet(1);
        world.treaties().stream().filter(each -> each.has(4)).toList().forEach(each -> end(each, 0));
        Sample.sign(world, TreatyKind.COLLECTIVE, 0, 1, 2, 3);
        quiet(1);
        check(GRAND_COALITION, 0, false);
    }

    @Test
    void theConqueredAreNotMissed() {
        world.overlord[4] = 0;
        Sample.sign(world, TreatyKind.COLLECTIVE, 0, 1, 2, 3);
        quiet(2);
        check(GRAND_COALITION, 1, true);
    }

    /** Whichever state the one is, also the first. */
    @Test
    void allAgainstTheOneTheyFear() {
        for (int one : new int[] {0, 2, 4}) {
            int[] rest = IntStream.range(0, 5).filter(me -> me != one).toArray();
            Treaty camp = Sample.sign(world, TreatyKind.DEFENCE, rest);
            for (int me : rest) {
                world.threat.set(me, one, .5);
            }
            quiet(1);
            end(camp, 0);
            world.threat.fill(0);
        }
        check(ALL_AGAINST_ONE, 1, true);
        check(GRAND_COALITION, 0, false);
        quiet(3);
        check(ALL_AGAINST_ONE, .5, false);
    }

    @Test
    void aHermitNobodyFearsAndTwoOutsidersAreNotTheOne() {
        Treaty camp = Sample.sign(world, TreatyKind.DEFENCE, 0, 1, 2, 3);
        world.threat.set(0, 4, .5);
        world.threat.set(1, 4, .5);
        quiet(1);
        end(camp, 0);
        Sample.sign(world, TreatyKind.DEFENCE, 0, 1, 2);
        world.threat.set(2, 4, .5);
        quiet(1);
        check(ALL_AGAINST_ONE, 0, false);
    }

    /** Four states, three of them in one camp and two of these afraid of the fourth: more than half of three. */
    @Test
    void threeAreTheFewestThatStandAgainstOne() {
        world.overlord[4] = 0;
        world.threat.set(0, 3, .5);
        world.threat.set(1, 3, .5);
        Sample.sign(world, TreatyKind.DEFENCE, 0, 1, 2);
        quiet(1);
        check(ALL_AGAINST_ONE, 1, true);
        world.overlord[2] = 0;
        quiet(1);
        check(ALL_AGAINST_ONE, .5, false);
    }

    /** Three allied are a coalition, two are a pair; of four states half of the six pairs are not most. */
    @Test
    void threeAreTheFewestInAGrandCoalitionAndMostPairsAreMoreThanHalf() {
        world.overlord[4] = 0;
        List<Treaty> chain = IntStream.range(0, 3)
                .mapToObj(me -> Sample.sign(world, TreatyKind.DEFENCE, me, me + 1))
                .toList();
        quiet(1);
        check(GRAND_COALITION, 0, false);
        world.overlord[3] = 0;
        end(chain.get(2), 0);
        quiet(1);
        check(GRAND_COALITION, .5, false);
        world.overlord[2] = 0;
        end(chain.get(1), 0);
        quiet(2);
        check(GRAND_COALITION, .25, false);
    }

    static List<Event> changes() {
        return List.of(
                signed(1),
                new TreatyEvent.Joined(0, 1, 2, 1, .1),
                TreatyEvent.Left.forced(0, 1, 1, Cause.SCRIPTED),
                new TreatyEvent.Ended(0, 1, Cause.SCRIPTED));
    }

    /** A war, a leak and a renewal change no treaty. */
    @ParameterizedTest
    @MethodSource("changes")
    void whateverChangesATreatyBreaksTheStandstill(Event change) {
        quiet(1);
        tick(0, List.of(change), List.of());
        tick(0, List.of(new TreatyEvent.Renewed(0, 1), new TreatyEvent.Revealed(0, 1, 1)), List.of());
        quiet(1);
        check(FROZEN, .5, false);
    }

    @Test
    void aRunInWhichNothingIsSignedForLongIsFrozen() {
        tick(0, List.of(signed(1)), List.of());
        quiet(19);
        check(FROZEN, .95, true);
        tick(0, List.of(TreatyEvent.Left.forced(0, 1, 1, Cause.SCRIPTED)), List.of());
        quiet(9);
        check(FROZEN, 19 / 30.0, false);
    }

    @Test
    void theLastStateOfAllCannotMove() {
        for (int me = 1; me < 5; me++) {
            world.overlord[me] = 0;
        }
        quiet(10);
        check(FROZEN, 0, false);
    }

    @Test
    void proposalsInEveryTickAreSpam() {
        tick(5, List.of(), List.of());
        tick(4, List.of(), List.of());
        check(PROPOSAL_SPAM, .9, false);
        tick(5, List.of(), List.of());
        check(PROPOSAL_SPAM, 14 / 15.0, true);
    }

    @Test
    void warInEveryTickIsPermanent() {
        War war = new War(1, 0, 0, 1, .5, .5, 1, 1, .5, true, List.of());
        for (int each = 0; each < 9; each++) {
            tick(0, List.of(), List.of(war, war));
        }
        check(PERMANENT_WAR, 1, true);
        quiet(3);
        check(PERMANENT_WAR, .75, false);
    }

    @Test
    void aRunWithoutTicksShowsNone() {
        for (Degeneracy each : ALL) {
            assertTrue(Double.isNaN(each.of(run())), each.name());
            assertFalse(each.holds(each.of(run())), each.name());
        }
    }

    @Test
    void europeBefore1914ShowsNone() {
        RunRecord europe =
                new Simulation(Scenarios.open("europe-1914", Overrides.none()).setup()).play();
        for (Degeneracy each : ALL) {
            assertFalse(each.holds(each.of(europe)), each.name() + " " + each.of(europe));
        }
    }
}
