package concert.chart.data;

import concert.chart.plot.ValueLines;
import concert.results.row.DecisionRow;
import concert.results.row.StandingRow;
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

    @SuppressWarnings("unchecked")
    private PactSeries(int ticks) {
        this(
                ValueLines.unknown(ticks),
                table(GAUGES.size(), ticks),
                ValueLines.unknown(ticks),
                table(Reasons.ALL.size(), ticks),
                (List<String>[]) new List<?>[ticks]);
    }

    /** By treaty; a reason without a column is NaN throughout. */
    static Map<String, PactSeries> read(Frame pacts, int ticks) {
        Map<String, PactSeries> lines = new TreeMap<>();
        List<String> told = DecisionRow.reasons(pacts);
        for (StandingRow row : StandingRow.of(pacts)) {
            lines.computeIfAbsent(Integer.toString(row.treaty()), id -> new PactSeries(ticks))
                    .fill(row, told);
        }
        return lines;
    }

    private void fill(StandingRow row, List<String> told) {
        int tick = row.tick();
        cohesion[tick] = row.cohesion();
        value[tick] = row.value();
        members[tick] = row.members();
        gauges[0][tick] = row.strategic();
        gauges[1][tick] = row.operational();
        gauges[2][tick] = row.tactical();
        for (int at = 0; at < reasons.length; at++) {
            int column = told.indexOf(Reasons.names().get(at));
            reasons[at][tick] = column < 0 ? Double.NaN : row.reasons()[column];
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
