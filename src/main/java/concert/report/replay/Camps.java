package concert.report.replay;

import concert.model.TreatyKind;
import concert.results.Frame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who stands with whom: the states that pledges to fight bind together, directly or through others. A camp keeps its
 * number from tick to tick as long as it shares more members with its former self than any other does.
 */
record Camps(Roster roster, Frame treaties, Frame pacts) {
    /** In no camp. */
    static final int NONE = -1;

    /** By tick and state, the number of its camp or {@link #NONE}. */
    List<int[]> of() {
        Set<String> pledges = IntStream.range(0, treaties.rows())
                .filter(row -> fights(treaties.text(row, "kind")))
                .mapToObj(row -> treaties.text(row, "treaty"))
                .collect(Collectors.toSet());
        int[][] root = new int[roster.ticks()][roster.states()];
        for (int[] each : root) {
            Arrays.setAll(each, state -> state);
        }
        for (int row = 0; row < pacts.rows(); row++) {
            if (pledges.contains(pacts.text(row, "treaty"))) {
                join(root[roster.tick(pacts, row)], roster.all(pacts.text(row, "members")));
            }
        }
        List<int[]> camps = new ArrayList<>();
        int[] before = new int[roster.states()];
        Arrays.fill(before, NONE);
        for (int[] each : root) {
            before = numbered(groups(each), before);
            camps.add(before);
        }
        return camps;
    }

    private static boolean fights(String kind) {
        return Arrays.stream(TreatyKind.all())
                .anyMatch(each -> each.key().equals(kind) && each.obligations().defence() >= .5);
    }

    private static void join(int[] root, int[] members) {
        for (int at = 1; at < members.length; at++) {
            int from = root[members[at]];
            int to = root[members[0]];
            for (int state = 0; state < root.length; state++) {
                root[state] = root[state] == from ? to : root[state];
            }
        }
    }

    /** The camps of a tick, those of two members and more. */
    private static List<List<Integer>> groups(int[] root) {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int state = 0; state < root.length; state++) {
            groups.computeIfAbsent(root[state], any -> new ArrayList<>()).add(state);
        }
        return groups.values().stream().filter(each -> each.size() > 1).toList();
    }

    /** The number most common among its members before, larger camps first; else the lowest that is free. */
    private static int[] numbered(List<List<Integer>> groups, int[] before) {
        int[] camps = new int[before.length];
        Arrays.fill(camps, NONE);
        Set<Integer> taken = new TreeSet<>();
        List<List<Integer>> bySize = new ArrayList<>(groups);
        bySize.sort((a, b) -> b.size() - a.size());
        List<List<Integer>> fresh = new ArrayList<>();
        for (List<Integer> group : bySize) {
            int former = former(group, before, taken);
            if (former == NONE) {
                fresh.add(group);
            } else {
                group.forEach(state -> camps[state] = former);
                taken.add(former);
            }
        }
        for (List<Integer> group : fresh) {
            int free = IntStream.iterate(0, at -> at + 1)
                    .filter(at -> !taken.contains(at))
                    .findFirst()
                    .orElseThrow();
            group.forEach(state -> camps[state] = free);
            taken.add(free);
        }
        return camps;
    }

    private static int former(List<Integer> group, int[] before, Set<Integer> taken) {
        Map<Integer, Long> votes = group.stream()
                .map(state -> before[state])
                .filter(camp -> camp != NONE && !taken.contains(camp))
                .collect(Collectors.groupingBy(camp -> camp, TreeMap::new, Collectors.counting()));
        int most = NONE;
        for (Map.Entry<Integer, Long> each : votes.entrySet()) {
            most = most == NONE || each.getValue() > votes.get(most) ? each.getKey() : most;
        }
        return most;
    }
}
