package concert.history.world;

import concert.history.data.FieldData;
import concert.scenario.EventEntry;
import concert.scenario.EventKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who enters the state system in the years of a run, and who passes into others, as events: COW's file says when a state
 * comes and goes, not of whom, so that unions and divisions are named here.
 */
final class Entries {
    /** COW's file has both dates; who came of whom is common knowledge. */
    private static final List<Succession> KNOWN = List.of(
            new Succession(1860, List.of(325, 332, 335, 337), List.of(325)),
            new Succession(1871, List.of(255, 245, 267, 271), List.of(255)),
            new Succession(1958, List.of(651, 652), List.of(651)),
            new Succession(1961, List.of(651), List.of(651, 652)),
            new Succession(1964, List.of(510, 511), List.of(510)),
            new Succession(1990, List.of(260, 265), List.of(255)),
            new Succession(1990, List.of(678, 680), List.of(679)),
            new Succession(1993, List.of(315), List.of(316, 317)));

    /** States that pass into others in a year. */
    private record Succession(int year, List<Integer> parents, List<Integer> children) {}

    private final FieldData data;
    private final WorldOrder order;
    private final Codes codes;
    private final Imputations imputations;
    private final FieldFigures figures;
    private final Map<Integer, Integer> born = new TreeMap<>();
    private final Map<Integer, Integer> gone = new TreeMap<>();
    private final List<EventEntry> events = new ArrayList<>();

    Entries(FieldData data, WorldOrder order, Codes codes, Imputations imputations) {
        this.data = data;
        this.order = order;
        this.codes = codes;
        this.imputations = imputations;
        figures = new FieldFigures(data, new Imputations());
        order.newcomers().forEach(each -> born.put(each, born(data, each, order)));
        for (int year = order.year() + 1; year <= order.until(); year++) {
            enter(year);
        }
    }

    /** The year in which a newcomer enters the system. */
    static int born(FieldData data, int ccode, WorldOrder order) {
        for (int year = order.year() + 1; year <= order.until(); year++) {
            if (data.states().births(year).contains(ccode)) {
                return year;
            }
        }
        throw new IllegalArgumentException(ccode + " does not enter the system after " + order.year());
    }

    /** Births, unions and divisions in order of time. */
    List<EventEntry> events() {
        return Collections.unmodifiableList(events);
    }

    /** Whether a state of the world is there in a year, what it passes into within the year being there in its place. */
    boolean there(int ccode, int year) {
        return year >= first(ccode) && year < gone.getOrDefault(ccode, Integer.MAX_VALUE);
    }

    /** The first year of the run whose figures a state has. */
    int first(int ccode) {
        return born.getOrDefault(ccode, order.year());
    }

    private void enter(int year) {
        List<Integer> made = new ArrayList<>();
        for (Succession each : KNOWN) {
            if (each.year() == year && applies(each)) {
                succeed(each);
                made.addAll(each.children());
            }
        }
        for (int each : data.states().births(year)) {
            if (born.getOrDefault(each, 0) == year && !made.contains(each)) {
                events.add(new EventEntry(year, EventKind.SOVEREIGN, List.of(codes.of(each)), List.of(), ""));
            } else if (!made.contains(each)) {
                imputations.note(
                        "membership: states that enter the system later, left out",
                        data.states().code(each) + " " + year);
            }
        }
        for (int each : data.states().deaths(year)) {
            if (codes.has(each) && !gone.containsKey(each)) {
                imputations.note("membership: states that leave the system, kept", codes.of(each) + " " + year);
            }
        }
    }

    /** Whether all of it are of this world and the file's dates agree. */
    private boolean applies(Succession each) {
        boolean parents = each.parents().stream()
                .allMatch(parent -> codes.has(parent)
                        && there(parent, each.year() - 1)
                        && (each.children().contains(parent)
                                || data.states().deaths(each.year()).contains(parent)));
        return parents
                && each.children().stream()
                        .allMatch(child -> each.parents().contains(child) || back(child, each.year()));
    }

    /** Whether a state comes, or comes back, in a year. */
    private boolean back(int child, int year) {
        return born.getOrDefault(child, 0) == year || codes.has(child) && gone.getOrDefault(child, year + 1) <= year;
    }

    private void succeed(Succession each) {
        List<String> parents = each.parents().stream().map(codes::of).toList();
        List<String> children = each.children().stream().map(codes::of).toList();
        boolean union = children.size() == 1;
        List<String> states = new ArrayList<>(union ? children : parents);
        states.addAll(union ? parents : children);
        events.add(new EventEntry(
                each.year(),
                union ? EventKind.UNITE : EventKind.DIVIDE,
                states,
                union ? List.of() : shares(each.children(), each.year()),
                ""));
        each.children().forEach(gone::remove);
        each.parents().stream()
                .filter(parent -> !each.children().contains(parent))
                .forEach(parent -> gone.put(parent, each.year()));
        imputations.note(
                "membership: who came of whom is named by hand",
                String.join("-", parents) + " to " + String.join("-", children) + " " + each.year());
    }

    /** By the capability of the heirs in their first year. */
    private List<Double> shares(List<Integer> heirs, int year) {
        double[] own = heirs.stream()
                .mapToDouble(each -> figures.capability(each, year, codes.of(each)))
                .toArray();
        double sum = 0;
        for (double each : own) {
            sum += each;
        }
        List<Double> shares = new ArrayList<>();
        double left = 1;
        for (int at = 0; at < own.length; at++) {
            double share = at == own.length - 1 ? left : FieldFigures.rounded(own[at] / sum);
            shares.add(FieldFigures.rounded(share));
            left -= share;
        }
        return shares;
    }
}
