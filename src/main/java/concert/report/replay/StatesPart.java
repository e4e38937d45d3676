package concert.report.replay;

import concert.model.record.Stance;
import concert.results.row.StateRow;
import concert.results.row.ThreatRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What the replay knows of the states: who they are, and by tick and state their figures, stance and threats. */
record StatesPart(Roster roster, List<StateRow> states) {
    private static final double MILLE = 1e3;

    Map<String, Object> of(DetailLevel detail) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("code", roster.codes());
        part.put("name", roster.names());
        part.put("theory", theories());
        part.put("stance", stances());
        part.put("capability", figure(StateRow::capability));
        if (detail.before(DetailLevel.NO_FIGURES)) {
            part.put("economy", figure(StateRow::economy));
            part.put("effort", figure(StateRow::effort));
            part.put("security", figure(StateRow::security));
            part.put("reputation", figure(StateRow::reputation));
        }
        return part;
    }

    private List<String> theories() {
        String[] theories = new String[roster.states()];
        states.forEach(each -> theories[roster.of(each.state())] = each.theory());
        return Arrays.asList(theories);
    }

    private List<double[]> figure(ToDoubleFunction<StateRow> column) {
        double[][] figure = new double[roster.ticks()][roster.states()];
        for (double[] each : figure) {
            Arrays.fill(each, Double.NaN);
        }
        for (StateRow row : states) {
            figure[roster.tick(row.tick())][roster.of(row.state())] = column.applyAsDouble(row);
        }
        return List.of(figure);
    }

    /** The place of the stance in the palette, -1 for a state that is not sovereign. */
    private List<int[]> stances() {
        int[][] stances = new int[roster.ticks()][roster.states()];
        for (StateRow row : states) {
            Stance stance = row.stance();
            stances[roster.tick(row.tick())][roster.of(row.state())] = stance == null ? -1 : stance.ordinal();
        }
        return List.of(stances);
    }

    /**
     * By tick and state: the state feared and the threat in thousandths, by turns, gravest first.
     *
     * @param threats threats.csv, or null for a folder without it, where states.csv tells of the gravest
     */
    List<List<List<Integer>>> threats(List<ThreatRow> threats, DetailLevel detail) {
        List<List<List<Integer>>> part = new ArrayList<>();
        for (int tick = 0; tick < roster.ticks(); tick++) {
            List<List<Integer>> row = new ArrayList<>();
            for (int state = 0; state < roster.states(); state++) {
                row.add(new ArrayList<>());
            }
            part.add(row);
        }
        if (threats != null && detail.before(DetailLevel.FEW_THREATS)) {
            threats.forEach(each -> add(part.get(roster.tick(each.tick())), each.state(), each.other(), each.threat()));
        } else {
            states.forEach(
                    each -> add(part.get(roster.tick(each.tick())), each.state(), each.topThreat(), each.threat()));
        }
        return part;
    }

    private void add(List<List<Integer>> tick, String state, String feared, double threat) {
        if (!feared.isEmpty()) {
            List<Integer> cell = tick.get(roster.of(state));
            cell.add(roster.of(feared));
            cell.add((int) Math.round(MILLE * threat));
        }
    }
}
