package concert.chart.network;

import concert.chart.draw.Picture;
import concert.chart.map.BaseMap;
import concert.chart.network.NetworkHistory.War;
import concert.model.State;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The network on the map at three ticks: the first, the turn and the last. The turn is the tick before the war that most
 * states fought in, or that tick itself when it is the first; in a run without wars the tick in which most pairs became or ceased to be allies, else the middle one.
 */
public final class NetworkSheets {
    private static final double LEGEND = 246;
    private static final double GUTTER = 22;

    private final BaseMap atlas;
    private final NetworkHistory history;
    private final int turn;
    private final War war;

    /** Whether there is neither war nor change, so that the turn is the middle tick. */
    private final boolean still;

    private NetworkSheets(List<State> states, NetworkHistory history) {
        this.atlas = BaseMap.of(states);
        this.history = history;
        this.war = history.wars().stream()
                .max(Comparator.comparingInt(War::size).thenComparingInt(each -> -each.tick()))
                .orElse(null);
        int changed = war == null ? mostChanged() : 0;
        this.still = war == null && changed == 0;
        this.turn = war != null ? Math.max(0, war.tick() - 1) : still ? history.ticks() / 2 : changed;
    }

    /** The sheets by name. */
    public static Map<String, Picture> of(List<State> states, NetworkHistory history) {
        return history.ticks() == 0 ? Map.of() : new NetworkSheets(states, history).pictures();
    }

    private Map<String, Picture> pictures() {
        int end = history.ticks() - 1;
        Network first = history.at(0);
        Network middle = war == null ? history.at(turn) : history.at(turn).with(history.fights(war.tick()));
        Network last = history.at(end);
        Camps before = Camps.of(first);
        Camps between = Camps.of(middle).after(before);
        Camps after = Camps.of(last).after(between);
        double most = Math.max(
                NetworkDrawing.largest(first), Math.max(NetworkDrawing.largest(middle), NetworkDrawing.largest(last)));
        Map<String, Picture> sheets = new LinkedHashMap<>();
        sheets.put("network-first", picture("At the start, ", 0, new Shown(first, before, most)));
        sheets.put("network-turn", picture(turning(), turn, new Shown(middle, between, most)));
        sheets.put("network-last", picture("At the end, ", end, new Shown(last, after, most)));
        return sheets;
    }

    private record Shown(Network network, Camps camps, double most) {}

    private String turning() {
        if (war == null) {
            return still ? "Half-way, " : "Most in motion, ";
        }
        return war.tick() > 0 ? "Before the largest war, " : "After the largest war, ";
    }

    private Picture picture(String when, int tick, Shown shown) {
        String label = history.time().label(tick);
        return new Picture(
                when + label + ": " + NetworkWords.allied(shown.network(), shown.camps()),
                "Treaties in force at the end of " + label + ". " + why(when, shown.network())
                        + NetworkWords.map(atlas),
                (g, area) -> draw(g, area, shown));
    }

    /** Why this tick, and what its arrows are. */
    private String why(String when, Network network) {
        if (!when.equals(turning())) {
            return network.fights().isEmpty() ? "" : "Arrows: its wars. ";
        }
        if (still) {
            return "";
        }
        if (war == null) {
            return "In it most pairs of states became or ceased to be allies. ";
        }
        String attacker = network.nodes().get(war.fight().attacker()).name();
        String defender = network.nodes().get(war.fight().defender()).name();
        return "Arrows: the wars of " + history.time().label(war.tick()) + "; in that of " + attacker + " against "
                + defender + ", " + war.size() + " states fought, the most of the run. ";
    }

    private void draw(Graphics2D g, Rectangle2D area, Shown shown) {
        double width = area.getWidth() - LEGEND - GUTTER;
        Rectangle2D map = new Rectangle2D.Double(area.getMinX(), area.getMinY(), width, area.getHeight());
        new NetworkDrawing(atlas, shown.network(), shown.camps(), shown.most()).draw(g, map);
        NetworkLegend legend = new NetworkLegend(
                g, new Rectangle2D.Double(area.getMaxX() - LEGEND, area.getMinY(), LEGEND, area.getHeight()));
        legend.treaties(shown.network().bonds());
        legend.wars(shown.network());
        boolean beyond = IntStream.range(0, atlas.size()).anyMatch(atlas::beyond);
        legend.symbols(shown.most(), beyond);
        legend.camps(shown.network(), shown.camps());
    }

    /** The first tick in which the most pairs became or ceased to be allies. */
    private int mostChanged() {
        int best = 0;
        int most = 0;
        BitSet before = pairs(history.at(0));
        for (int tick = 1; tick < history.ticks(); tick++) {
            BitSet now = pairs(history.at(tick));
            before.xor(now);
            if (before.cardinality() > most) {
                most = before.cardinality();
                best = tick;
            }
            before = now;
        }
        return best;
    }

    private static BitSet pairs(Network network) {
        BitSet pairs = new BitSet();
        for (Network.Bond bond : network.bonds()) {
            for (int a : bond.kind().alliance() ? bond.members() : List.<Integer>of()) {
                for (int b : bond.members()) {
                    if (a < b) {
                        pairs.set(a * network.nodes().size() + b);
                    }
                }
            }
        }
        return pairs;
    }
}
