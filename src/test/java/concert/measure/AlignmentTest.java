package concert.measure;

import static concert.measure.Sample.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.model.TreatyKind;
import concert.model.World;
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

    /** The fast way against the plain one. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void countsThePairsOfThePlainWay(long seed) {
        World many = Sample.random(seed, 31);
        Moment now = Sample.moment(many);
        int count = 0;
        for (int me = 0; me < 31; me++) {
            for (int you = me + 1; you < 31; you++) {
                boolean friends = (many.affinity.get(me, you) + many.affinity.get(you, me)) / 2 >= .25;
                boolean fearful = now.record().states().threat()[me] > .1
                        && now.record().states().threat()[you] > .1;
                boolean allied = now.alliances().has(me, you);
                count += friends && fearful && !allied && cosine(many, me, you) >= .7 ? 1 : 0;
            }
        }
        assertEquals(count, value("aligned_not_allied", now));
    }

    private static double cosine(World world, int me, int you) {
        double dot = 0;
        double mine = 0;
        double yours = 0;
        for (int foe = 0; foe < world.size(); foe++) {
            if (foe != me && foe != you) {
                dot += world.threat.get(me, foe) * world.threat.get(you, foe);
                mine += Math.pow(world.threat.get(me, foe), 2);
                yours += Math.pow(world.threat.get(you, foe), 2);
            }
        }
        return dot / Math.sqrt(mine * yours);
    }
}
