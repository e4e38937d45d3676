package concert.chart.data;

import concert.chart.plot.ValueLines;
import concert.results.file.DecisionRow;
import concert.results.table.Frame;
import concert.theory.reason.Reasons;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What pacts.csv tells of one treaty: a value for each tick of the run, NaN or null where it was not in force.
 *
 * @param cohesion C, the mean of the three gauges
 * @param gauges by {@link #GAUGES} and tick
 * @param value V, mean over its members
 * @param reasons by reason and tick: what each adds to V
 * @param members by tick: codes
 */
public record PactSeries(
        double[] cohesion, double[][] gauges, double[] value, double[][] reasons, List<String>[] members) {
    /** The gauges of cohesion, by the names of their columns (E11). */
    public static final List<String> GAUGES = List.of("strategic", "operational", "tactical");

    private static final List<String> REASONS =
            Reasons.names().stream().map(DecisionRow::column).toList();

    @SuppressWarnings("unchecked")
    private PactSeries(int ticks) {
        this(
                ValueLines.unknown(ticks),
                table(GAUGES.size(), ticks),
                ValueLines.unknown(ticks),
                table(Reasons.ALL.size(), ticks),
                (List<String>[]) new List<?>[ticks]);
    }

    /** By treaty; a gauge or reason without a column is NaN throughout. */
    static Map<String, PactSeries> read(Frame pacts, int ticks) {
        Map<String, PactSeries> lines = new TreeMap<>();
        for (int row = 0; row < pacts.rows(); row++) {
            PactSeries line = lines.computeIfAbsent(pacts.text(row, "treaty"), id -> new PactSeries(ticks));
            int tick = (int) pacts.number(row, "tick");
            line.cohesion[tick] = pacts.number(row, "cohesion");
            line.value[tick] = StateSeries.figure(pacts, row, "value");
            line.members[tick] = List.of(pacts.text(row, "members").split(" "));
            fill(line.gauges, GAUGES, pacts, row);
            fill(line.reasons, REASONS, pacts, row);
        }
        return lines;
    }

    private static void fill(double[][] table, List<String> columns, Frame pacts, int row) {
        int tick = (int) pacts.number(row, "tick");
        for (int at = 0; at < table.length; at++) {
            table[at][tick] = StateSeries.figure(pacts, row, columns.get(at));
        }
    }

    private static double[][] table(int rows, int ticks) {
        double[][] table = new double[rows][];
        for (int row = 0; row < rows; row++) {
            table[row] = ValueLines.unknown(ticks);
        }
        return table;
    }

    public boolean inForce(int tick) {
        return members[tick] != null;
    }

    /** The last tick it was in force at the end of. */
    public int last() {
        int tick = members.length - 1;
        while (!inForce(tick)) {
            tick--;
        }
        return tick;
    }

    /** The sum over its ticks of how many were bound. */
    public int memberTicks() {
        int sum = 0;
        for (List<String> each : members) {
            sum += each == null ? 0 : each.size();
        }
        return sum;
    }
}
