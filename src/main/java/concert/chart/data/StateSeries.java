package concert.chart.data;

import concert.chart.draw.TextLayout;
import concert.chart.plot.ValueLines;
import concert.results.table.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What states.csv tells of one state: a figure for each tick, NaN while it was not sovereign.
 *
 * @param effort m, what it spent in peace
 * @param alone the effort it would have made without allies (E8)
 * @param abandonment what distrust of allies cost it
 * @param entrapment what allies' quarrels cost it
 */
public record StateSeries(
        String code,
        String name,
        double[] capability,
        double[] economy,
        double[] effort,
        double[] alone,
        double[] abandonment,
        double[] entrapment) {

    private StateSeries(String code, String name, int ticks) {
        this(
                code,
                name,
                ValueLines.unknown(ticks),
                ValueLines.unknown(ticks),
                ValueLines.unknown(ticks),
                ValueLines.unknown(ticks),
                ValueLines.unknown(ticks),
                ValueLines.unknown(ticks));
    }

    static List<StateSeries> read(Frame states, int ticks) {
        Map<String, StateSeries> lines = new TreeMap<>();
        for (int row = 0; row < states.rows(); row++) {
            String code = states.text(row, "state");
            String name = states.has("name") ? states.text(row, "name") : code;
            StateSeries line = lines.computeIfAbsent(code, key -> new StateSeries(key, TextLayout.clean(name), ticks));
            if (states.text(row, "sovereign").equals("1")) {
                line.fill(states, row);
            }
        }
        return new ArrayList<>(lines.values());
    }

    private void fill(Frame states, int row) {
        int tick = (int) states.number(row, "tick");
        capability[tick] = figure(states, row, "capability");
        economy[tick] = figure(states, row, "economy");
        effort[tick] = figure(states, row, "effort");
        alone[tick] = figure(states, row, "solo_effort");
        abandonment[tick] = figure(states, row, "abandonment");
        entrapment[tick] = figure(states, row, "entrapment");
    }

    /** A cell, NaN when the folder's version had no such column. */
    static double figure(Frame frame, int row, String column) {
        return frame.has(column) ? frame.number(row, column) : Double.NaN;
    }
}
