package concert.scenario.read;

import concert.document.FaultCollector;
import concert.document.Place;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.document.Tree.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names what a world of format 2 says and this version does not read: a treaty that runs through
 * phases or lists kinds by member, a capital that moves. Each is told once, and taken out so that nobody stumbles over it again.
 */
final class LaterFormat {
    private static final Set<String> STATE = Set.of("capitals");
    private static final Set<String> TREATY = Set.of("phases");
    private static final Set<String> EVENT = Set.of("capital");

    private final FaultCollector findings;

    private LaterFormat(FaultCollector findings) {
        this.findings = findings;
    }

    /** Says which keys of a file of format 1 are of format 2. */
    static void checkFirst(Branch root, FaultCollector findings) {
        if (root.get("concert") instanceof Leaf leaf && leaf.text().equals("1")) {
            new FormatOne(findings).check(root);
        }
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
        findings.add(
                unlike.place(),
                "members of " + owner
                        + " is a mapping, each with an obligation of its own; this version does not read it"
                        + " yet. Maybe a list of members, and pledges: {BEL: {defence: 0}} for one that owes less?");
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

    /** What only format 2 says, in a file that says it is of format 1. */
    private record FormatOne(FaultCollector findings) {
        private static final Set<String> WORLD = Set.of("faces", "measures");
        private static final Set<String> STATE = Set.of("nuclear", "unborn");
        private static final Set<String> PAIR = Set.of("border", "past-pact", "comrades");
        private static final Set<String> TREATY = Set.of("obligations", "pledges", "against", "admission");
        private static final Set<String> EVENT = Set.of("nuclear", "institution", "unite", "divide");
        private static final Set<String> DRIVER = Set.of("economy", "regime", "identity", "revisionism");

        private void check(Branch root) {
            refuse(root, WORLD, "the world");
            named(root.get("states"), STATE, "");
            items(root.get("relations"), PAIR, "a pair");
            items(root.get("treaties"), TREATY, "a treaty");
            items(root.get("events"), EVENT, "an event");
            named(root.get("drivers"), DRIVER, "the driver of ");
            if (root.get("drivers") instanceof Branch drivers && drivers.get("pairs") instanceof Row) {
                refuse(drivers, Set.of("pairs"), "drivers");
            }
        }

        private void named(Tree block, Set<String> later, String before) {
            if (block instanceof Branch branch) {
                branch.entries()
                        .forEach(each ->
                                refuse(each.value(), later, before + each.key().words()));
            }
        }

        private void items(Tree block, Set<String> later, String owner) {
            List<Tree> items = block instanceof Row row ? row.items() : List.of();
            for (Tree each : items) {
                boolean called = each instanceof Branch branch && branch.get("name") instanceof Leaf;
                refuse(each, later, called ? ((Branch) each).get("name").words() : owner);
            }
        }

        private void refuse(Tree tree, Set<String> later, String owner) {
            List<Entry> entries = tree instanceof Branch branch ? branch.entries() : List.of();
            for (Entry each : entries) {
                if (later.contains(each.key().text())) {
                    findings.add(
                            each.key().place(),
                            each.key().text() + " of " + owner
                                    + " is of format 2, and the file says concert: 1. Maybe concert: 2?");
                }
            }
        }
    }
}
