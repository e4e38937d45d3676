package concert.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A graph of 130 states fills three words of 64 a row; links across their seams count like any other. */
class GraphTest {
    private final Graph graph = new Graph(130);

    @Test
    void aStarOfOneIsCountedOverAllWords() {
        for (int you : new int[] {1, 63, 64, 127, 128, 129}) {
            graph.link(70, you);
        }
        assertEquals(6, graph.degree(70));
        assertEquals(1, graph.degree(129));
        assertEquals(0, graph.degree(71));
        assertEquals(6, graph.edges());
        assertTrue(graph.has(129, 70) && graph.has(70, 129));
        assertFalse(graph.has(70, 65) || graph.has(70, 70));
    }

    @Test
    void membersAreLinkedWithEachOtherNotWithThemselves() {
        graph.linkAll(new int[] {0, 64, 129});
        assertEquals(3, graph.edges());
        assertEquals(2, graph.degree(64));
        assertEquals(1, graph.common(0, graph, 129));
        assertFalse(graph.has(64, 64));
    }

    @Test
    void aChainIsOnePartNamedByItsLowest() {
        graph.link(129, 64);
        graph.link(64, 3);
        graph.link(5, 128);
        int[] label = new int[130];
        Arrays.setAll(label, me -> me);
        label[64] = 3;
        label[129] = 3;
        label[128] = 5;
        assertArrayEquals(label, graph.components());
    }
}
