package concert.scenario.read;

import concert.document.Fields;
import concert.document.Place;
import concert.document.Quantity;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The identity axes and places on them. */
final class IdentityAxes {
    private static final int MOST = 20;
    private static final Quantity PLACE = Quantity.share("identity", "0.5");

    private IdentityAxes() {}

    /** The names given or, when none are, axis-1 to axis-m for the m numbers of the first state. */
    static List<String> of(Fields top, Tree states) {
        if (top.block("identity") == null) {
            return IntStream.rangeClosed(1, countIn(states))
                    .mapToObj(each -> "axis-" + each)
                    .toList();
        }
        List<String> names = top.texts("identity", "[liberalism]");
        Set<String> seen = new HashSet<>();
        Place place = top.get("identity").place();
        if (top.get("identity") instanceof Row && (names.isEmpty() || names.size() > MOST)) {
            top.fault(
                    place,
                    "identity names " + names.size() + " axes; it must name from 1 to " + MOST
                            + ". Maybe [liberalism]?");
        }
        for (String each : names) {
            if (!seen.add(each)) {
                top.fault(place, "identity names \"" + each + "\" twice. Maybe another axis was meant?");
            }
        }
        return names;
    }

    private static int countIn(Tree states) {
        boolean any = states instanceof Branch branch && !branch.entries().isEmpty();
        Tree first = any ? ((Branch) states).entries().get(0).value() : null;
        return first instanceof Branch state && state.get("identity") instanceof Row row
                ? row.items().size()
                : 1;
    }

    /** A place on every axis; empty after saying what is wrong. */
    static List<Double> place(Tree tree, String label, ReadingContext frame) {
        int axes = frame.axes().size();
        if (!(tree instanceof Row row) || row.items().size() != axes) {
            String is = tree instanceof Row row ? "a list of " + row.items().size() : tree.words();
            frame.fault(
                    tree.place(),
                    label + " is " + is + "; it must be a list of " + axes + ", one for each axis ("
                            + String.join(", ", frame.axes()) + "). Maybe " + example(frame.axes()) + "?");
            return List.of();
        }
        List<Double> place = new ArrayList<>();
        for (int axis = 0; axis < axes; axis++) {
            String on = frame.axes().get(axis) + " in " + label;
            place.add(PLACE.read(row.items().get(axis), on, frame.findings()));
        }
        return place;
    }

    static String example(List<String> axes) {
        return axes.stream().map(each -> "0.5").collect(Collectors.joining(", ", "[", "]"));
    }
}
