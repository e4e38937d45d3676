package concert.report.replay;

import concert.model.record.Stance;
import concert.results.table.Frame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the replay knows of the states: who they are, and by tick and state their figures, stance and threats. */
record StatesPart(Roster roster, Frame states) {
    private static final List<String> FEW = List.of("capability");
    private static final List<String> FIGURES = List.of("capability", "economy", "effort", "security", "reputation");
    private static final double MILLE = 1e3;

    Map<String, Object> of(DetailLevel detail) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("code", roster.codes());
        part.put("name", roster.names());
        part.put("theory", theories());
        part.put("stance", stances());
        for (String each : detail.before(DetailLevel.NO_FIGURES) ? FIGURES : FEW) {
            part.put(each, figure(each));
        }
        return part;
    }

    private List<String> theories() {
        String[] theories = new String[roster.states()];
        for (int row = 0; row < states.rows(); row++) {
            theories[roster.of(states.text(row, "state"))] = states.text(row, "theory");
        }
        return Arrays.asList(theories);
    }

    private List<double[]> figure(String column) {
        double[][] figure = new double[roster.ticks()][roster.states()];
        for (double[] each : figure) {
            Arrays.fill(each, Double.NaN);
        }
        for (int row = 0; row < states.rows(); row++) {
            figure[roster.tick(states, row)][roster.of(states.text(row, "state"))] = states.number(row, column);
        }
        return List.of(figure);
    }

    /** The place of the stance in the palette, -1 for a state that is not sovereign. */
    private List<int[]> stances() {
        List<String> keys = Arrays.stream(Stance.values()).map(Stance::key).toList();
        int[][] stances = new int[roster.ticks()][roster.states()];
        for (int row = 0; row < states.rows(); row++) {
            String stance = states.text(row, "stance");
            stances[roster.tick(states, row)][roster.of(states.text(row, "state"))] = keys.indexOf(stance);
        }
        return List.of(stances);
    }

    /**
     * By tick and state: the state feared and the threat in thousandths, by turns, gravest first.
     *
     * @param threats threats.csv, or null for a folder without it, where states.csv tells of the gravest
     */
    List<List<List<Integer>>> threats(Frame threats, DetailLevel detail) {
        List<List<List<Integer>>> part = new ArrayList<>();
        for (int tick = 0; tick < roster.ticks(); tick++) {
            List<List<Integer>> row = new ArrayList<>();
            for (int state = 0; state < roster.states(); state++) {
                row.add(new ArrayList<>());
            }
            part.add(row);
        }
        boolean all = threats != null && detail.before(DetailLevel.FEW_THREATS);
        Frame from = all ? threats : states;
        String other = all ? "other" : "top_threat";
        for (int row = 0; row < from.rows(); row++) {
            int feared = roster.of(from.text(row, other));
            if (feared >= 0) {
                List<Integer> cell = part.get(roster.tick(from, row)).get(roster.of(from.text(row, "state")));
                cell.add(feared);
                cell.add((int) Math.round(MILLE * from.number(row, "threat")));
            }
        }
        return part;
    }
}
