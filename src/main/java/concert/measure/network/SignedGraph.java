package concert.measure.network;

import concert.measure.Graph;
import concert.measure.Share;

/** Who is a friend and who a foe: every pair is linked in one of the two graphs or in neither. */
record SignedGraph(Graph friends, Graph foes, int size) {

    /**
     * Share of balanced triads among those whose three sides are all signed: balanced is a product of signs above 0.
     * NaN without such triads.
     *
     * @see <a href="https://doi.org/10.1037/h0046049">Cartwright &amp; Harary 1956</a>
     */
    double balance() {
        long allFriends = 0;
        long twoFriends = 0;
        long oneFriend = 0;
        long allFoes = 0;
        for (int me = 0; me < size; me++) {
            for (int you = me + 1; you < size; you++) {
                if (friends.has(me, you)) {
                    allFriends += friends.common(me, friends, you);
                    twoFriends += friends.common(me, foes, you) + foes.common(me, friends, you);
                    oneFriend += foes.common(me, foes, you);
                } else if (foes.has(me, you)) {
                    allFoes += foes.common(me, foes, you);
                }
            }
        }
        // A triad was met once for each of its friendly sides, one of hostile sides only three times.
        double balanced = allFriends / 3.0 + oneFriend;
        return Share.of(balanced, balanced + twoFriends / 2.0 + allFoes / 3.0);
    }

    /**
     * Share of the chains of two friendships that a third closes; NaN without chains.
     *
     * @see <a href="https://doi.org/10.1137/S003614450342480">Newman 2003, equation 3</a>
     */
    static double transitivity(Graph graph, int size) {
        double closed = 0;
        double chains = 0;
        for (int me = 0; me < size; me++) {
            chains += Share.pairs(graph.degree(me));
            for (int you = me + 1; you < size; you++) {
                closed += graph.has(me, you) ? graph.common(me, graph, you) : 0;
            }
        }
        return Share.of(closed, chains);
    }
}
