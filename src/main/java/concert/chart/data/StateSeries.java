package concert.chart.data;

import concert.chart.draw.TextLayout;
import concert.chart.plot.ValueLines;
import concert.results.row.StateRow;
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

    static List<StateSeries> read(List<StateRow> states, int ticks) {
        Map<String, StateSeries> lines = new TreeMap<>();
        for (StateRow row : states) {
            StateSeries line = lines.computeIfAbsent(
                    row.state(), key -> new StateSeries(key, TextLayout.clean(row.name()), ticks));
            if (row.sovereign()) {
                line.fill(row);
            }
        }
        return new ArrayList<>(lines.values());
    }

    private void fill(StateRow row) {
        int tick = row.tick();
        capability[tick] = row.capability();
        economy[tick] = row.economy();
        effort[tick] = row.effort();
        alone[tick] = row.soloEffort();
        abandonment[tick] = row.abandonment();
        entrapment[tick] = row.entrapment();
    }
}
