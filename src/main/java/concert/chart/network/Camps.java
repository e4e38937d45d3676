package concert.chart.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The camps of one tick: states linked by a chain of alliances, as the measure effective_camps has them, but for
 * states alone. The strongest camps have an {@link CampSymbol} each; {@link #after} keeps it from tick to tick.
 */
public final class Camps {

    /** A camp: the indices of its members, rising, and what marks it. */
    public record Camp(List<Integer> members, CampSymbol emblem) {
        public Camp {
            members = List.copyOf(members);
        }
    }

    private final List<Camp> camps;
    private final int states;

    private Camps(List<Camp> camps, int states) {
        this.camps = List.copyOf(camps);
        this.states = states;
    }

    /** The camps of a network, the strongest first: that of most capability, then of most members. */
    public static Camps of(Network network) {
        List<List<Integer>> parts = parts(network);
        parts.sort(Comparator.comparingDouble((List<Integer> part) -> -capability(network, part))
                .thenComparingInt(part -> -part.size()));
        List<Camp> camps = new ArrayList<>();
        for (List<Integer> part : parts) {
            camps.add(new Camp(
                    part, camps.size() < CampSymbol.camps() ? CampSymbol.camp(camps.size()) : CampSymbol.OTHER));
        }
        return new Camps(camps, network.nodes().size());
    }

    /** The same camps, each marked as the one of {@code before} with which it shares most members, where it is free. */
    public Camps after(Camps before) {
        List<Camp> marked = new ArrayList<>(camps);
        Set<CampSymbol> free = new TreeSet<>();
        for (int at = 0; at < CampSymbol.camps(); at++) {
            free.add(CampSymbol.camp(at));
        }
        boolean[] done = new boolean[camps.size()];
        for (Heir heir : heirs(before)) {
            if (!done[heir.camp()] && free.remove(heir.emblem())) {
                done[heir.camp()] = true;
                marked.set(heir.camp(), new Camp(camps.get(heir.camp()).members(), heir.emblem()));
            }
        }
        for (int at = 0; at < done.length; at++) {
            if (!done[at]) {
                CampSymbol next =
                        free.isEmpty() ? CampSymbol.OTHER : free.iterator().next();
                free.remove(next);
                marked.set(at, new Camp(camps.get(at).members(), next));
            }
        }
        return new Camps(marked, states);
    }

    /** The camps, the strongest first. */
    public List<Camp> list() {
        return camps;
    }

    /** What marks a state: its camp's emblem, or that of states without ally. */
    public CampSymbol of(int state) {
        return camps.stream()
                .filter(camp -> camp.members().contains(state))
                .map(Camp::emblem)
                .findFirst()
                .orElse(CampSymbol.ALONE);
    }

    /** How many states have an ally. */
    public int allied() {
        return camps.stream().mapToInt(camp -> camp.members().size()).sum();
    }

    private record Heir(int camp, CampSymbol emblem, int shared) {}

    /** Every pair of a camp and an emblem it could take over, those that share most first. */
    private List<Heir> heirs(Camps before) {
        List<Heir> heirs = new ArrayList<>();
        for (int at = 0; at < camps.size(); at++) {
            for (Camp old : before.camps) {
                List<Integer> shared = new ArrayList<>(old.members());
                shared.retainAll(camps.get(at).members());
                if (!shared.isEmpty() && old.emblem() != CampSymbol.OTHER) {
                    heirs.add(new Heir(at, old.emblem(), shared.size()));
                }
            }
        }
        heirs.sort(Comparator.comparingInt((Heir heir) -> -heir.shared()));
        return heirs;
    }

    private static double capability(Network network, List<Integer> part) {
        return part.stream()
                .mapToDouble(at -> network.nodes().get(at).capability())
                .sum();
    }

    private static List<List<Integer>> parts(Network network) {
        int[] root = new int[network.nodes().size()];
        Arrays.setAll(root, at -> at);
        for (Network.Bond bond : network.bonds()) {
            for (int member : bond.kind().alliance() ? bond.members() : List.<Integer>of()) {
                root[top(root, member)] = top(root, bond.members().get(0));
            }
        }
        List<List<Integer>> parts = new ArrayList<>();
        for (int at = 0; at < root.length; at++) {
            List<Integer> part = new ArrayList<>();
            for (int member = 0; member < root.length; member++) {
                if (top(root, member) == at) {
                    part.add(member);
                }
            }
            if (part.size() > 1) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static int top(int[] root, int state) {
        int top = state;
        while (root[top] != top) {
            top = root[top];
        }
        return top;
    }
}
