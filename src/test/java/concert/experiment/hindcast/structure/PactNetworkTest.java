package concert.experiment.hindcast.structure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.BitSet;
import java.util.Collection;
import java.util.Random;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.clique.BronKerboschCliqueFinder;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks of pacts against a library of graphs. */
class PactNetworkTest {
    private static PactNetwork random(int states, double share, long seed) {
        Random random = new Random(seed);
        return PactNetwork.of(states, (one, other) -> random.nextDouble() < share ? 1 : 0);
    }

    private static Graph<Integer, DefaultEdge> graph(PactNetwork network) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (int one = 0; one < network.allies().length; one++) {
            graph.addVertex(one);
            BitSet allies = network.allies()[one];
            for (int other = allies.nextSetBit(0); other >= 0 && other < one; other = allies.nextSetBit(other + 1)) {
                graph.addEdge(one, other);
            }
        }
        return graph;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, .03, .1, .3, .6, 1})
    void cliquesCampsDegreesAndClusteringAreThoseOfALibrary(double share) {
        for (int seed = 1; seed <= 20; seed++) {
            PactNetwork network = random(14, share, seed);
            Graph<Integer, DefaultEdge> graph = graph(network);
            assertEquals(graph.edgeSet().size(), network.pairs());
            assertEquals(2.0 * graph.edgeSet().size() / 14, network.degree(), 1e-12);
            int largest = 0;
            for (Set<Integer> each : new BronKerboschCliqueFinder<>(graph)) {
                largest = Math.max(largest, each.size());
            }
            assertEquals(largest, network.clique(), "share " + share + ", seed " + seed);
            Collection<Set<Integer>> parts = new ConnectivityInspector<>(graph).connectedSets();
            assertEquals(parts.stream().filter(each -> each.size() > 1).count(), network.campCount());
            int[] camps = network.camps();
            parts.forEach(part -> part.forEach(each ->
                    assertEquals(part.stream().mapToInt(Integer::intValue).min().orElseThrow(), camps[each])));
            double clustering = new ClusteringCoefficient<>(graph).getGlobalClusteringCoefficient();
            assertEquals(share == 0 ? Double.NaN : clustering, network.clustering(), 1e-12);
        }
    }

    /** A world of 120 states in which two of five pairs are allied, as under a theory that signs too much. */
    @Test
    void theLargestCliqueOfAFullWorldIsFoundInTime() {
        PactNetwork network = random(120, .4, 7);
        assertTrue(assertTimeoutPreemptively(Duration.ofSeconds(20), network::clique) >= 7);
    }

    @Test
    void aStateWithoutAllyIsACampOfItsOwn() {
        PactNetwork network = PactNetwork.of(5, (one, other) -> one == 1 && other == 3 ? 1 : 0);
        assertArrayEquals(new int[] {0, 1, 2, 1, 4}, network.camps());
        assertEquals(1, network.campCount());
        assertEquals(.6, network.isolates(), 1e-12);
        assertEquals(2, network.clique());
        assertEquals(1, network.largestDegree());
    }

    /** Values of scikit-learn's adjusted_rand_score and normalized_mutual_info_score. */
    @Test
    void partitionsAreAsAlikeAsKnown() {
        like(.5714285714285714, .8, new int[] {0, 0, 1, 1}, new int[] {0, 0, 1, 2});
        like(-.5, 0, new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1});
        like(1, 1, new int[] {0, 0, 1, 1}, new int[] {7, 7, 3, 3});
        like(0, 0, new int[] {0, 0, 0, 0}, new int[] {0, 1, 2, 3});
        like(1, 1, new int[] {4, 5, 6}, new int[] {1, 2, 3});
    }

    private static void like(double rand, double information, int[] one, int[] other) {
        PartitionLikeness likeness = new PartitionLikeness(one, other);
        assertEquals(rand, likeness.adjustedRand(), 1e-12);
        assertEquals(information, likeness.mutualInformation(), 1e-12);
    }
}
