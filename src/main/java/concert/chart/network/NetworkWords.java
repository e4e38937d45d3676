package concert.chart.network;

import concert.chart.map.BaseMap;
import concert.chart.network.Camps.Camp;
import java.util.Locale;
import java.util.stream.IntStream;

/** What a network shows, in words. */
final class NetworkWords {
    private static final double SEEN = .01; // a shift that shows, in widths of the map

    private NetworkWords() {}

    /** How many states are allied, in how many camps. */
    static String allied(Network network, Camps camps) {
        long sovereign =
                network.nodes().stream().filter(Network.Node::sovereign).count();
        if (camps.list().isEmpty()) {
            return network.bonds().isEmpty() ? "no state has a treaty" : "no state has an ally";
        }
        String many = camps.allied() + " of " + sovereign + " states allied, ";
        if (camps.list().size() == 1) {
            return many + "all in one camp, with " + share(network, camps.list().get(0));
        }
        return many + "in " + camps.list().size() + " camps; the strongest has "
                + share(network, camps.list().get(0));
    }

    private static String share(Network network, Camp camp) {
        double held = camp.members().stream()
                .mapToDouble(at -> network.nodes().get(at).capability())
                .sum();
        return String.format(Locale.ROOT, "%.0f\u00a0%% of capability", 100 * held / network.capability());
    }

    /** How to read the map. */
    static String map(BaseMap atlas) {
        boolean moved = IntStream.range(0, atlas.size())
                .mapToObj(atlas::place)
                .anyMatch(at -> Math.hypot(at.x() - at.capitalX(), at.y() - at.capitalY()) > SEEN);
        String stand = atlas.land().isEmpty()
                ? "Made-up states stand where their file puts them"
                : "States stand at their capitals";
        boolean beyond = IntStream.range(0, atlas.size()).anyMatch(atlas::beyond);
        return stand
                + (moved ? ", moved apart where they crowd" : "")
                + (beyond ? "; those far away stand beside the map, an arrowhead shows where they lie." : ".");
    }
}
