package concert.measure.network;

import concert.measure.Graph;
import concert.measure.Measure;
import concert.measure.Moment;
import concert.measure.Unit;
import concert.model.View;

/** Whether friends of friends are friends and enemies of enemies too. */
public final class Balance {
    /** Rivalry, the larger of both directions, that makes two states foes. */
    static final double RIVALRY = .5;
    /** Mean affinity of both directions below which two states are foes. */
    static final double DISLIKE = -.25;

    private Balance() {}

    public static final Measure BALANCE = Measure.of(
            "structural_balance",
            Unit.SHARE,
            "Share of balanced triads: allies are friends, others with rivalry of .5 or affinity under -.25 are foes"
                    + " (Heider 1946; Cartwright & Harary 1956).",
            now -> signs(now).balance());

    public static final Measure TRANSITIVITY = Measure.of(
            "transitivity",
            Unit.SHARE,
            "Share of the pairs of a state's allies that are allied with each other (Newman 2003).",
            now -> SignedGraph.transitivity(now.alliances(), now.world().size()));

    /** Allies are friends whatever they feel: the treaty is the sign that others see. */
    static SignedGraph signs(Moment now) {
        View world = now.world();
        Graph friends = now.alliances();
        Graph foes = new Graph(world.size());
        for (int me : now.sovereign()) {
            for (int you : now.sovereign()) {
                if (you > me && !friends.has(me, you) && hostile(world, me, you)) {
                    foes.link(me, you);
                }
            }
        }
        return new SignedGraph(friends, foes, world.size());
    }

    private static boolean hostile(View world, int me, int you) {
        return Math.max(world.rivalry().get(me, you), world.rivalry().get(you, me)) >= RIVALRY
                || world.affinity().get(me, you) + world.affinity().get(you, me) < 2 * DISLIKE;
    }
}
