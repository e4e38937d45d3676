package concert.measure.network;

import static concert.world.Sample.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.measure.Moment;
import concert.model.World;
import concert.model.treaty.TreatyKind;
import concert.world.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentTest {
    private final World world = Sample.world(5);

    private void friendsWhoFear(double one, double two) {
        world.affinity.setBoth(0, 1, .3);
        world.threat.set(0, 4, one);
        world.threat.set(1, 4, two);
    }

    @Test
    void friendsWhoFearTheSameStateAreAlignedUntilTheySign() {
        friendsWhoFear(.5, .2);
        assertEquals(1, value("aligned_not_allied", world));
        Sample.sign(world, TreatyKind.NON_AGGRESSION, 0, 1);
        assertEquals(1, value("aligned_not_allied", world));
        Sample.sign(world, TreatyKind.ENTENTE, 0, 1);
        assertEquals(0, value("aligned_not_allied", world));
    }

    @Test
    void faintFearsAlignNobody() {
        friendsWhoFear(.5, .05);
        assertEquals(0, value("aligned_not_allied", world));
    }

    @Test
    void coldFriendsAreNotAligned() {
        friendsWhoFear(.5, .5);
        world.affinity.set(1, 0, .1);
        assertEquals(0, value("aligned_not_allied", world));
    }

    @Test
    void otherFearsPullApartButNotTheFearOfEachOther() {
        friendsWhoFear(.3, .3);
        world.threat.set(0, 1, .9);
        assertEquals(1, value("aligned_not_allied", world));
        world.threat.set(0, 3, .9);
        assertEquals(0, value("aligned_not_allied", world));
    }

    /** Of two states with one fear in common and one apart each, the cosine is a2 / (a2 + b2). */
    @Test
    void theCosineDecides() {
        friendsWhoFear(.6, .6);
        world.threat.set(0, 2, .39);
        world.threat.set(1, 3, .39);
        assertEquals(1, value("aligned_not_allied", world));
        world.threat.set(0, 2, .4);
        world.threat.set(1, 3, .4);
        assertEquals(0, value("aligned_not_allied", world));
    }

    /** With no more than twelve others to fear, the lists of the gravest against the plain sum over everyone. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void countsThePairsOfThePlainWay(long seed) {
        World many = Sample.random(seed, 13);
        many.affinity.fill(.3);
        Moment now = Sample.moment(many);
        int count = 0;
        for (int me : now.sovereign()) {
            for (int you : now.sovereign()) {
                boolean free = you > me && !now.alliances().has(me, you);
                count += free && cosine(many, me, you) >= .7 ? 1 : 0;
            }
        }
        assertTrue(count > 2, "too few pairs to tell");
        assertEquals(count, value("aligned_not_allied", now));
    }

    private static double cosine(World world, int me, int you) {
        double dot = 0;
        double mine = 0;
        double yours = 0;
        for (int foe = 0; foe < world.size(); foe++) {
            if (foe != me && foe != you) {
                double a = world.threat.get(me, foe);
                double b = world.threat.get(you, foe);
                dot += a * b;
                mine += a * a;
                yours += b * b;
            }
        }
        return dot / Math.sqrt(mine * yours);
    }
}
