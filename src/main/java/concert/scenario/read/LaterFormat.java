package concert.scenario.read;

import concert.document.FaultCollector;
import concert.document.Place;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Names what a world of format 2 says and this version does not read: a treaty that obliges its members unequally or
 * runs through phases, a capital that moves. Each is told once, and taken out so that nobody stumbles over it again.
 */
final class LaterFormat {
    private static final Set<String> STATE = Set.of("capitals");
    private static final Set<String> TREATY = Set.of("phases");
    private static final Set<String> EVENT = Set.of("unite", "divide", "capital");

    private final FaultCollector findings;

    private LaterFormat(FaultCollector findings) {
        this.findings = findings;
    }

    /** The world without what only format 2 says, after naming it. */
    static Branch taken(Branch root, FaultCollector findings) {
        LaterFormat later = new LaterFormat(findings);
        Branch rest = root;
        Map<String, Set<String>> blocks = new LinkedHashMap<>();
        blocks.put("states", STATE);
        blocks.put("treaties", TREATY);
        for (Map.Entry<String, Set<String>> each : blocks.entrySet()) {
            rest = later.within(rest, each.getKey(), each.getValue());
        }
        return later.events(rest);
    }

    private void refuse(Place place, String what) {
        findings.add(place, what + "; this version does not read it yet." + " Maybe a later version of Concert?");
    }

    private Branch bare(Branch branch, Set<String> later, String owner) {
        Branch rest = branch;
        for (Entry each : branch.entries()) {
            if (later.contains(each.key().text())) {
                refuse(each.key().place(), each.key().text() + " of " + owner + " is of format 2");
                rest = rest.without(each.key().text());
            }
        }
        return rest;
    }

    private Branch within(Branch root, String block, Set<String> later) {
        if (root.get(block) instanceof Tree.Row row) {
            Tree.Row changed = row;
            for (int at = 0; at < row.items().size(); at++) {
                if (row.items().get(at) instanceof Branch branch) {
                    String owner = name(branch);
                    changed = changed.with(at, members(bare(branch, later, owner), owner));
                }
            }
            return root.with(new Leaf(row.place(), block, true), changed);
        }
        if (root.get(block) instanceof Branch branch) {
            Branch changed = branch;
            for (Entry each : branch.entries()) {
                if (each.value() instanceof Branch inner) {
                    Branch rest = bare(inner, later, each.key().words());
                    boolean nothingLeft =
                            rest.entries().isEmpty() && !inner.entries().isEmpty();
                    changed = nothingLeft ? changed.without(each.key().text()) : changed.with(each.key(), rest);
                }
            }
            return root.with(new Leaf(branch.place(), block, true), changed);
        }
        return root;
    }

    private static String name(Branch treaty) {
        return treaty.get("name") instanceof Leaf leaf ? leaf.words() : "a treaty";
    }

    /** Members that are obliged to unlike things, as a list of members. */
    private Branch members(Branch treaty, String owner) {
        if (!(treaty.get("members") instanceof Branch unlike)) {
            return treaty;
        }
        refuse(unlike.place(), "members of " + owner + ", each with an obligation of its own, are of format 2");
        Tree list = new Tree.Row(
                unlike.place(), unlike.entries().stream().<Tree>map(Entry::key).toList());
        return treaty.with(new Leaf(unlike.place(), "members", true), list);
    }

    /** The events that format 1 knows. */
    private Branch events(Branch root) {
        if (!(root.get("events") instanceof Tree.Row row)) {
            return root;
        }
        for (Tree each : row.items()) {
            if (each instanceof Branch event) {
                event.entries().stream()
                        .filter(entry -> EVENT.contains(entry.key().text()))
                        .forEach(entry -> refuse(
                                entry.key().place(), "the event " + entry.key().text() + " is of format 2"));
            }
        }
        Tree known = new Tree.Row(
                row.place(), row.items().stream().filter(each -> !later(each)).toList());
        return root.with(new Leaf(row.place(), "events", true), known);
    }

    private static boolean later(Tree event) {
        return event instanceof Branch branch && branch.keys().stream().anyMatch(EVENT::contains);
    }
}
