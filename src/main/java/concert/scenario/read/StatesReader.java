package concert.scenario.read;

import static concert.document.Quantity.UNLIMITED;

import concert.document.Fields;
import concert.document.Quantity;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.document.Tree.Row;
import concert.model.State;
import concert.scenario.StateEntry;
import concert.scenario.StateQuantities;
import concert.scenario.book.TheoryBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the states block. */
public final class StatesReader {
    public static final int MOST = 2000;

    /** What a yes or no is written as. */
    static final List<String> TRUTH = List.of("true", "false");

    private static final Quantity ECONOMY =
            Quantity.from("economy", 0, UNLIMITED, "a share such as 0.14").exclusive();
    private static final Quantity OFFENCE = Quantity.share("offence", "0.5");
    private static final Quantity REPUTATION = Quantity.share("reputation", "0.7");
    private static final Quantity CCODE = Quantity.whole("ccode", 1, 9999, "255, or none for a state of fiction");
    private static final Quantity LATITUDE = Quantity.from("latitude", -90, 90, "latitude and longitude are swapped");
    private static final Quantity LONGITUDE =
            Quantity.from("longitude", -180, 180, "latitude and longitude are swapped");
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,15}");

    static final String EXAMPLE = " Maybe GMY: {name: Germany, ...}?";

    private final ReadingContext frame;
    private final TheoryBook theories;
    private final Map<String, String> byLowerCode = new HashMap<>();
    private final Map<Integer, String> byCcode = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    StatesReader(ReadingContext frame, TheoryBook theories) {
        this.frame = frame;
        this.theories = theories;
    }

    /** The states in order of code. */
    List<StateEntry> read(Tree block) {
        List<StateEntry> states = new ArrayList<>();
        if (!(block instanceof Branch branch) || branch.entries().isEmpty()) {
            String is = block instanceof Branch ? "empty" : block.words();
            frame.fault(block.place(), "states is " + is + "; it must be a mapping of at least one state." + EXAMPLE);
            return states;
        }
        int count = branch.entries().size();
        if (count > MOST) {
            frame.fault(block.place(), count + " states; at most " + MOST + " are read. Maybe leave the smallest out?");
            return states;
        }
        for (Entry each : branch.entries()) {
            Fields fields = Fields.of(each.value(), "\"" + each.key().text() + "\"", frame.findings());
            checkCode(each.key());
            if (fields != null) {
                states.add(state(each.key().text(), fields));
            }
        }
        states.sort(Comparator.comparing(StateEntry::code));
        return states;
    }

    private void checkCode(Leaf key) {
        if (!CODE.matcher(key.text()).matches()) {
            frame.fault(
                    key.place(),
                    "\"" + key.text() + "\" cannot be a state's code; it must be a letter, then at most 15"
                            + " letters, digits or _. Maybe an abbreviation such as GMY?");
        }
        String before = byLowerCode.putIfAbsent(key.text().toLowerCase(Locale.ROOT), key.text());
        if (before != null) {
            frame.fault(
                    key.place(),
                    "states \"" + before + "\" and \"" + key.text()
                            + "\" differ in case only. Maybe give one another code?");
        }
    }

    private StateEntry state(String code, Fields fields) {
        String name = fields.text("name", "Germany");
        warnOfName(code, name, fields);
        int ccode = ccode(code, fields);
        double[] at = at(code, fields);
        boolean unborn = fields.choice("unborn", TRUTH, 1) == 0;
        double capability =
                unborn ? fields.number(StateQuantities.CAPABILITY, 0) : fields.number(StateQuantities.CAPABILITY);
        double own = unborn ? Double.NaN : 1;
        StateEntry entry = new StateEntry(
                new State(code, name, ccode, at[0], at[1]),
                capability,
                unborn ? fields.number(ECONOMY, capability) : economy(fields, capability),
                unborn && fields.get("identity") == null ? List.of() : identity(fields),
                fields.number(StateQuantities.REGIME, .5 * own),
                fields.number(StateQuantities.REVISIONISM, 0 * own),
                fields.number(OFFENCE, .5 * own),
                fields.number(REPUTATION, .7 * own),
                overlord(code, fields),
                theories.nameOf(fields.get("theory")),
                fields.choice("nuclear", TRUTH, 1) == 0,
                unborn);
        fields.done();
        return entry;
    }

    /** Names are asked for, by {@code why} among others, in any case; a code is tried first. */
    private void warnOfName(String code, String name, Fields fields) {
        String low = name.toLowerCase(Locale.ROOT);
        String before = name.isEmpty() ? null : byName.putIfAbsent(low, code);
        boolean codes = frame.codes().all().stream()
                .anyMatch(each ->
                        !each.equals(code) && each.toLowerCase(Locale.ROOT).equals(low));
        if (before != null || codes) {
            frame.warn(
                    fields.get("name").place(),
                    fields.label("name") + " is \"" + name + "\", which is also the "
                            + (before == null ? "code of another state" : "name of \"" + before + "\"")
                            + ". Maybe give one another name?");
        }
    }

    private int ccode(String code, Fields fields) {
        double number = fields.number(CCODE, 0);
        int ccode = Double.isNaN(number) ? 0 : (int) number;
        String before = ccode == 0 ? null : byCcode.putIfAbsent(ccode, code);
        if (before != null) {
            frame.fault(
                    fields.get("ccode").place(),
                    fields.label("ccode") + " is " + ccode + ", which is that of \"" + before
                            + "\". Maybe one of them is mistyped?");
        }
        return ccode;
    }

    private double[] at(String code, Fields fields) {
        Tree parents = fields.get("at") == null ? frame.codes().origins().placeOf(code) : null;
        Tree tree = parents == null
                ? fields.need("at", "[latitude, longitude] of the capital", " Maybe [52.5, 13.4]?")
                : parents;
        if (tree instanceof Row row && row.items().size() == 2) {
            String of = " of \"" + code + "\"";
            return new double[] {
                LATITUDE.read(row.items().get(0), "latitude" + of, frame.findings()),
                LONGITUDE.read(row.items().get(1), "longitude" + of, frame.findings())
            };
        }
        if (tree != null) {
            String is = tree instanceof Row row ? "a list of " + row.items().size() : tree.words();
            frame.fault(
                    tree.place(),
                    fields.label("at") + " is " + is
                            + "; it must be [latitude, longitude] of the capital. Maybe [52.5, 13.4]?");
        }
        return new double[] {0, 0};
    }

    private double economy(Fields fields, double capability) {
        if (capability == 0 && fields.get("economy") == null) {
            frame.fault(
                    fields.place(),
                    fields.label("economy") + " is missing and capability is 0; it must be above 0."
                            + " Maybe economy: 0.001?");
        }
        return fields.number(ECONOMY, capability);
    }

    private List<Double> identity(Fields fields) {
        String likely = IdentityAxes.example(frame.axes());
        Tree tree = fields.need("identity", "a list, one number for each axis", " Maybe " + likely + "?");
        return tree == null ? List.of() : IdentityAxes.place(tree, fields.label("identity"), frame);
    }

    private String overlord(String code, Fields fields) {
        Tree tree = fields.get("overlord");
        String overlord = tree == null ? "" : frame.codes().one(tree, fields.label("overlord"));
        if (overlord == null || overlord.isEmpty()) {
            return "";
        }
        if (frame.codes().origins().unborn(code) || frame.codes().origins().unborn(overlord)) {
            frame.fault(
                    tree.place(),
                    fields.label("overlord") + " is \"" + overlord + "\", and "
                            + (frame.codes().origins().unborn(code) ? code : overlord)
                            + " is unborn at the start. Maybe an event sovereign with an overlord?");
        } else if (overlord.equals(code)) {
            frame.fault(tree.place(), fields.label("overlord") + " is the state itself. Maybe leave overlord out?");
        } else if (!frame.codes().overlord(overlord).isEmpty()) {
            frame.fault(
                    tree.place(),
                    fields.label("overlord") + " is \"" + overlord + "\", itself a dependency. Maybe "
                            + frame.codes().overlord(overlord) + "?");
        }
        return overlord;
    }
}
