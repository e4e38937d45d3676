package concert.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.tick.TickContext;
import concert.model.World;
import concert.model.event.TreatyEvent;
import concert.model.treaty.Cause;
import concert.model.treaty.Treaty;
import concert.theory.book.Rules;
import concert.theory.reason.Outlook;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E3 of a portfolio without one of its treaties: taken out of the whole it is what it is when added up from nothing. */
class WholePortfolioTest {
    private static final double CLOSE = 1e-12;

    private static World world(long seed, int n, int treaties, String theory) {
        World world = Worlds.allied(seed, n, treaties);
        List<Rules> rules = Worlds.rules(theory, n);
        Relations.begin(world, rules, rules.get(0).parameters());
        world.pledges().believe(.5, .3);
        world.refreshPledges();
        return world;
    }

    @ParameterizedTest
    @CsvSource({"balance-of-threat, 1", "balance-of-interests, 2", "institutionalism, 3", "constructivism, 4"})
    void aTreatyTakenOutOfTheWholeIsAsIfItHadNeverBeenThere(String theory, long seed) {
        World world = world(seed, 14, 40, theory);
        TickContext kept = Worlds.seen(world, Worlds.rules(theory, world.size()));
        int looked = 0;
        for (int me = 0; me < world.size(); me++) {
            double whole = kept.outlook().of(me).security().level();
            for (Treaty each : world.treatiesOf(me)) {
                Outlook fast = kept.outlook().without(me, each);
                double level = fast.security().level();
                double[] defence = fast.security().defence().clone();
                double[] attack = fast.security().attack().clone();
                double[] heeded = fast.security().heeded().clone();
                // before it reads the whole a new outlook has nothing to take a treaty out of
                Outlook slow = Worlds.seen(world, Worlds.rules(theory, world.size()))
                        .outlook()
                        .without(me, each);
                assertEquals(slow.security().level(), level, CLOSE, me + " without " + each.id());
                assertArrayEquals(slow.security().defence(), defence, CLOSE);
                assertArrayEquals(slow.security().attack(), attack, CLOSE);
                assertArrayEquals(slow.security().heeded(), heeded, CLOSE);
                looked += level == whole ? 0 : 1;
            }
            assertEquals(whole, kept.outlook().of(me).security().level(), CLOSE, "and the whole is as it was");
        }
        assertTrue(looked > 40, looked + " treaties matter");
    }

    /**
     * What is kept of a state is not taken for what it is once a treaty of its own, or of a partner's, has ended. Under
     * theories that pass no buck, as who stands armed against whom is read in the morning.
     */
    @ParameterizedTest
    @CsvSource({"institutionalism, 5", "democratic-peace, 6"})
    void whatIsKeptIsReadAgainWhenTreatiesEnd(String theory, long seed) {
        World world = world(seed, 10, 25, theory);
        TickContext kept = Worlds.seen(world, Worlds.rules(theory, world.size()));
        double before = 0;
        double after = 0;
        for (Treaty each : List.copyOf(world.treaties())) {
            for (int me = 0; me < world.size(); me++) {
                before += kept.outlook().of(me).security().level();
            }
            new TreatyEvent.Ended(0, each.id(), Cause.REPLACED).applyTo(world);
            for (int me = 0; me < world.size(); me++) {
                double level = kept.outlook().of(me).security().level();
                Outlook fresh = new TickContext(world, kept.everyone(), kept.parameters()).outlook();
                fresh.refresh();
                fresh.of(me);
                assertEquals(fresh.security().level(), level, CLOSE, me + " after the end of " + each.id());
                after += level;
            }
        }
        assertNotEquals(before, after);
    }
}
