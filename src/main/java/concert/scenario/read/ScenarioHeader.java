package concert.scenario.read;

import concert.document.FaultCollector;
import concert.document.Fields;
import concert.document.Quantity;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Leaf;
import concert.model.Calendar;
import concert.scenario.Moments;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The head of a scenario: what is one value long.
 *
 * @param name of the scenario
 * @param about it; may be empty
 * @param calendar of the run
 * @param ticks of the run, -1 when start, tick or ticks are at fault
 * @param seed of every random number
 */
record ScenarioHeader(String name, String about, Calendar calendar, int ticks, long seed) {
    /** The first year a scenario may speak of. */
    static final int EARLIEST = -10_000;
    /** The last year a scenario may speak of. */
    static final int LATEST = 200_000;

    private static final Quantity VERSION = Quantity.whole("concert", 1, 2, "concert: 2");
    private static final Quantity START = Quantity.whole("start", EARLIEST, 99_999, "a year such as 1890");
    private static final Quantity TICKS = Quantity.whole("ticks", 1, 100_000, "30");
    private static final List<String> LENGTHS = List.of("year", "quarter", "month");
    private static final int[] PER_YEAR = {1, 4, 12};
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d+");

    static ScenarioHeader of(Fields fields) {
        fields.number(VERSION);
        String name = fields.text("name", "Europe 1914");
        String about = fields.textOr("about", "");
        fields.get(START.key());
        double ticks = fields.number(TICKS);
        int length = fields.choice("tick", LENGTHS, 0);
        double start = start(fields, Math.max(0, length));
        boolean sound = !Double.isNaN(start) && !Double.isNaN(ticks) && length >= 0;
        Calendar calendar = calendar(start, PER_YEAR[Math.max(0, length)]);
        return new ScenarioHeader(name, about, calendar, sound ? (int) ticks : -1, seed(fields));
    }

    /** The years that a scenario's file runs, NaN when it says nothing sound. */
    static double years(Branch root) {
        int length = root.get("tick") instanceof Leaf leaf ? LENGTHS.indexOf(leaf.text()) : 0;
        return length < 0 ? Double.NaN : ticks(root) / PER_YEAR[length];
    }

    /** A year, or a date that a tick of that length begins with. */
    private static double start(Fields fields, int length) {
        Tree written = fields.need(START.key(), START.must(), START.mend());
        double start = written == null ? Double.NaN : Moments.read(written, START, START.key(), fields.findings());
        double first = calendar(start, PER_YEAR[length]).year(0);
        if (!Double.isNaN(start) && start != first) {
            fields.fault(
                    written.place(),
                    "start is " + Moments.show(start) + ", within a " + LENGTHS.get(length)
                            + "; it must be what a tick begins with. Maybe " + Moments.show(first)
                            + (length == LENGTHS.size() - 1 ? "?" : ", or tick: month?"));
            return Double.NaN;
        }
        return start;
    }

    /** Whose first tick is the one that holds a moment. */
    private static Calendar calendar(double start, int perYear) {
        int year = (int) Math.floor(start);
        return new Calendar(year, perYear, Moments.tick(start, new Calendar(year, perYear)));
    }

    /** The ticks that a scenario's file says, NaN when it says nothing sound. */
    static double ticks(Branch root) {
        Tree ticks = root.get("ticks");
        return ticks == null ? Double.NaN : TICKS.read(ticks, "", new FaultCollector());
    }

    private static long seed(Fields fields) {
        Tree tree = fields.get("seed");
        if (tree == null) {
            return 1;
        }
        if (tree instanceof Leaf leaf
                && leaf.plain()
                && WHOLE.matcher(leaf.text()).matches()) {
            try {
                return Long.parseLong(leaf.text());
            } catch (NumberFormatException tooLong) {
                // told below
            }
        }
        fields.fault(
                tree.place(),
                "seed is "
                        + (tree instanceof Leaf leaf && leaf.plain() && !leaf.empty() ? leaf.text() : tree.words())
                        + "; it must be a whole number of at most 18 digits. Maybe 1?");
        return 1;
    }
}
