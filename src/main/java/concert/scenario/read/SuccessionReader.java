package concert.scenario.read;

import concert.document.Fields;
import concert.document.Quantity;
import concert.document.Tree;
import concert.document.Tree.Entry;
import concert.scenario.EventEntry;
import concert.scenario.EventKind;
import concert.scenario.TreatyEntry;
import concert.text.ExactNumber;
import concert.text.Nearest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what a union or a division says. */
final class SuccessionReader {
    private static final Quantity SHARE = Quantity.share("shares", "0.5").exclusive();
    /** What shares may be off by. */
    private static final double SLACK = 1e-6;

    private final ReadingContext frame;
    private final Fields fields;
    private final List<TreatyEntry> treaties;

    SuccessionReader(ReadingContext frame, Fields fields, List<TreatyEntry> treaties) {
        this.frame = frame;
        this.fields = fields;
        this.treaties = treaties;
    }

    /** The event, or null after saying what is wrong with its states. */
    EventEntry read(EventKind kind, double at) {
        return kind == EventKind.UNITE ? unite(at) : divide(at);
    }

    private EventEntry unite(double at) {
        List<String> parents = states("unite", "[GFR, GDR]");
        String child = one("as", "the state that comes of it, unborn or one of the parents", "GMY");
        if (child == null || parents.isEmpty()) {
            return null;
        }
        List<String> states = new ArrayList<>(List.of(child));
        states.addAll(parents);
        return new EventEntry(at, EventKind.UNITE, states, List.of(), "");
    }

    private EventEntry divide(double at) {
        String parent = one("divide", "a state", "CZE");
        List<String> heirs = fields.get("into") == null ? missing() : states("into", "[CZR, SLO]");
        List<Double> shares = shares(heirs);
        SortedMap<String, String> seats = seats(heirs);
        if (parent == null || heirs.isEmpty()) {
            return null;
        }
        List<String> states = new ArrayList<>(List.of(parent));
        states.addAll(heirs);
        return new EventEntry(at, EventKind.DIVIDE, states, shares, "", seats);
    }

    private List<String> missing() {
        fields.need("into", "a list of states", " Maybe [CZR, SLO]?");
        return List.of();
    }

    private String one(String key, String must, String maybe) {
        Tree tree = fields.need(key, must, " Maybe " + maybe + "?");
        return tree == null ? null : frame.codes().one(tree, fields.label(key));
    }

    /** At least two, as written; none after a fault. */
    private List<String> states(String key, String maybe) {
        Tree tree = fields.get(key);
        List<String> codes = frame.codes().list(tree, fields.label(key));
        if (!(tree instanceof Tree.Row row)) {
            return List.of();
        }
        int written = row.items().size();
        if (written < 2) {
            frame.fault(
                    tree.place(),
                    fields.label(key) + (written == 0 ? " is empty" : " is one state only")
                            + "; it must be at least two. Maybe " + maybe + "?");
        }
        return written < 2 || codes.size() < written ? List.of() : codes;
    }

    private List<Double> shares(List<String> heirs) {
        Tree tree = fields.need("shares", "a list of shares, one for each heir", " Maybe [0.67, 0.33]?");
        if (tree == null) {
            return List.of();
        }
        List<Double> shares = new ArrayList<>();
        for (Tree each : fields.items(tree, fields.label("shares"), "[0.67, 0.33]")) {
            shares.add(SHARE.read(each, "a share in " + fields.label("shares"), frame.findings()));
        }
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (!heirs.isEmpty() && tree instanceof Tree.Row && shares.size() != heirs.size()) {
            frame.fault(
                    tree.place(),
                    fields.label("shares") + " is a list of " + shares.size() + "; it must be one for each of "
                            + String.join(", ", heirs) + ". Maybe a share is missing?");
        } else if (!shares.isEmpty() && Math.abs(sum - 1) > SLACK) {
            frame.fault(
                    tree.place(),
                    fields.label("shares") + " add up to " + ExactNumber.show(ExactNumber.round(sum, 6))
                            + "; they must add up to 1. Maybe " + scaled(shares, sum) + "?");
        }
        return shares;
    }

    private static String scaled(List<Double> shares, double sum) {
        List<Double> scaled = new ArrayList<>();
        double left = 1;
        for (int at = 0; at < shares.size(); at++) {
            boolean last = at == shares.size() - 1;
            scaled.add(ExactNumber.round(last ? left : shares.get(at) / sum, 3));
            left -= scaled.get(at);
        }
        return scaled.stream().map(ExactNumber::show).toList().toString();
    }

    private SortedMap<String, String> seats(List<String> heirs) {
        SortedMap<String, String> seats = new TreeMap<>();
        List<String> names = treaties.stream().map(each -> each.text().name()).toList();
        for (Entry each : fields.entries("heirs")) {
            String name = each.key().text();
            String heir = frame.codes().one(each.value(), "the heir to \"" + name + "\" of " + fields.label("heirs"));
            if (!names.contains(name)) {
                frame.fault(
                        each.key().place(),
                        fields.label("heirs") + " names \"" + name + "\"; there is no such treaty."
                                + Nearest.mend(name, names));
            } else if (heir != null && !heirs.isEmpty() && !heirs.contains(heir)) {
                frame.fault(
                        each.value().place(),
                        "the heir to \"" + name + "\" of " + fields.label("heirs") + " is " + heir
                                + ", which is none of those it is divided into." + Nearest.mend(heir, heirs));
            } else if (heir != null) {
                seats.put(name, heir);
            }
        }
        return Collections.unmodifiableSortedMap(seats);
    }
}
