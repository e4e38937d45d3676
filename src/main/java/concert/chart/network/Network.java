package concert.chart.network;

import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import java.util.List;

/**
 * The states of one tick with what ties and what parts them. States are known by their index in the list of nodes.
 *
 * @param bonds the treaties in force
 * @param fights the wars
 */
public record Network(List<Node> nodes, List<Bond> bonds, List<Fight> fights) {

    /** A state: {@code sovereign} is false for a dependency or a conquered one; capability in any unit, NaN while it is not there. */
    public record Node(String code, String name, double capability, boolean sovereign) {
        /** Whether it is there: not unborn, nor passed into others. */
        boolean there() {
            return !Double.isNaN(capability);
        }
    }

    /** A treaty between two states or more. */
    public record Bond(String name, TreatyKind kind, Publicity publicity, List<Integer> members) {
        public Bond {
            members = List.copyOf(members);
        }

        /** Whether people know it by a name of its own, not one made of its kind and founders. */
        boolean named() {
            String made = kind.title() + " of ";
            return !name.regionMatches(true, 0, made, 0, made.length());
        }
    }

    /** A war. */
    public record Fight(int attacker, int defender) {}

    public Network {
        nodes = List.copyOf(nodes);
        bonds = List.copyOf(bonds);
        fights = List.copyOf(fights);
    }

    /** The same with other wars. */
    Network with(List<Fight> others) {
        return new Network(nodes, bonds, others);
    }

    /** Capability of all sovereign states. */
    double capability() {
        return nodes.stream()
                .filter(Node::sovereign)
                .mapToDouble(Node::capability)
                .sum();
    }
}
