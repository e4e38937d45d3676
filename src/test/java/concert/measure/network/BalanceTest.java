package concert.measure.network;

import static concert.world.Sample.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.measure.Graph;
import concert.measure.Moment;
import concert.model.World;
import concert.model.treaty.TreatyKind;
import concert.world.Sample;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BalanceTest {
    /** Cartwright and Harary's theorem. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void factionsOfACompleteSignedGraphAreBalancedIfAtMostTwo(int factions) {
        int[] sizes = new int[factions];
        Arrays.fill(sizes, 4);
        World world = factions(sizes);
        assertEquals(factions <= 2, value("structural_balance", world) == 1);
    }

    @Test
    void threeSinglesAreOneUnbalancedTriad() {
        assertEquals(0, value("structural_balance", factions(1, 1, 1)));
    }

    @Test
    void dislikeMakesFoesAndIndifferenceNoTriad() {
        World world = Sample.world(3);
        assertTrue(Double.isNaN(value("structural_balance", world)));
        Sample.sign(world, TreatyKind.DEFENCE, 0, 1);
        world.affinity.setBoth(0, 2, -.3);
        world.affinity.setBoth(1, 2, -.25);
        assertTrue(Double.isNaN(value("structural_balance", world)));
        world.affinity.set(1, 2, -.4);
        assertEquals(1, value("structural_balance", world));
    }

    /** Three hostile camps are jammed, no single change of sign helps, iff each is under the sum of the others less 2. */
    @ParameterizedTest
    @CsvSource({"3,3,3", "5,4,3", "5,4,4", "6,4,4", "7,5,4", "2,2,2", "4,4,2"})
    void threeCampsAreJammedIfNoneIsTooLarge(int a, int b, int c) {
        boolean expected = a < b + c - 2 && b < a + c - 2 && c < a + b - 2;
        int[][] signs = signs(a, b, c);
        double now = balance(signs);
        boolean jammed = true;
        for (int me = 0; me < signs.length; me++) {
            for (int you = me + 1; you < signs.length; you++) {
                signs[me][you] = -signs[me][you];
                jammed &= balance(signs) < now;
                signs[me][you] = -signs[me][you];
            }
        }
        assertEquals(expected, jammed);
    }

    @Test
    void transitivityOfATriangleAndOfAStar() {
        World triangle = Sample.world(4);
        Sample.sign(triangle, TreatyKind.DEFENCE, 0, 1, 2);
        assertEquals(1, value("transitivity", triangle));
        Sample.sign(triangle, TreatyKind.DEFENCE, 2, 3);
        assertEquals(3 / 5.0, value("transitivity", triangle));
        World star = Sample.world(4);
        IntStream.range(1, 4).forEach(you -> Sample.sign(star, TreatyKind.DEFENCE, 0, you));
        assertEquals(0, value("transitivity", star));
    }

    /** The bits against three plain loops. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void countsOfTriadsAreThoseOfThePlainWay(long seed) {
        Moment now = Sample.moment(Sample.random(seed, 80));
        SignedGraph graph = Balance.signs(now);
        double balanced = 0;
        double all = 0;
        for (int a = 0; a < 80; a++) {
            for (int b = a + 1; b < 80; b++) {
                for (int c = b + 1; c < 80; c++) {
                    int product = sign(graph, a, b) * sign(graph, b, c) * sign(graph, a, c);
                    balanced += product > 0 ? 1 : 0;
                    all += Math.abs(product);
                }
            }
        }
        assertEquals(balanced / all, graph.balance(), 1e-12);
    }

    private static int sign(SignedGraph graph, int me, int you) {
        return graph.friends().has(me, you) ? 1 : graph.foes().has(me, you) ? -1 : 0;
    }

    private static World factions(int... sizes) {
        World world = Sample.world(Arrays.stream(sizes).sum());
        world.rivalry.fill(.5);
        int from = 0;
        for (int size : sizes) {
            if (size > 1) {
                Sample.sign(
                        world,
                        TreatyKind.DEFENCE,
                        IntStream.range(from, from + size).toArray());
            }
            from += size;
        }
        return world;
    }

    private static int[][] signs(int... sizes) {
        int n = Arrays.stream(sizes).sum();
        int[] camp = IntStream.range(0, sizes.length)
                .flatMap(each -> IntStream.generate(() -> each).limit(sizes[each]))
                .toArray();
        int[][] signs = new int[n][n];
        for (int me = 0; me < n; me++) {
            for (int you = 0; you < n; you++) {
                signs[me][you] = camp[me] == camp[you] ? 1 : -1;
            }
        }
        return signs;
    }

    private static double balance(int[][] signs) {
        Graph friends = new Graph(signs.length);
        Graph foes = new Graph(signs.length);
        for (int me = 0; me < signs.length; me++) {
            for (int you = me + 1; you < signs.length; you++) {
                (signs[me][you] > 0 ? friends : foes).link(me, you);
            }
        }
        return new SignedGraph(friends, foes, signs.length).balance();
    }
}
