package concert.chart.run;

import concert.chart.data.Chart;
import concert.chart.data.RunData;
import concert.chart.data.StateSeries;
import concert.chart.draw.Picture;
import concert.chart.draw.TextLayout;
import concert.chart.plot.ValueLines;
import concert.measure.state.BurdenMeasures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What arms cost each state against its size, and what they would have cost it alone (E8). */
public final class BurdenChart implements Chart {
    /** A rank correlation nearer to zero is not told as a finding. */
    static final double TELLING = .2;

    /**
     * One state, averaged over the ticks it was sovereign in.
     *
     * @param code for where the name has no room
     * @param size share of the economy of all sovereign states
     * @param burden effort as a share of its own economy
     * @param alone the share it would have spent without allies
     * @param allied whether it was in an alliance for at least half of that time
     */
    record Point(String name, String code, double size, double burden, double alone, boolean allied) {}

    @Override
    public String name() {
        return "burden";
    }

    @Override
    public Picture of(RunData run) {
        List<Point> points = points(run);
        if (points.isEmpty()) {
            return Picture.nothing("No state ever armed", "There is no effort to compare.");
        }
        List<Point> allied = points.stream().filter(Point::allied).toList();
        return new Picture(
                title(allied, points),
                "One point per state, mean over the run; the line leads from the effort it would make alone."
                        + " Olson & Zeckhauser (1966) expect larger allies to spend a larger share: a correlation above 0.",
                new BurdenPoints(points));
    }

    private static String title(List<Point> allied, List<Point> all) {
        double rank = BurdenMeasures.spearman(values(allied, Point::burden), values(allied, Point::size));
        if (Double.isNaN(rank)) {
            return "Arms took " + percent(mean(all, Point::burden)) + " of the economy on average; "
                    + (allied.isEmpty() ? "no state was" : "too few states were")
                    + " allied for long enough to compare";
        }
        String saved = percent(1 - mean(allied, Point::burden) / mean(allied, Point::alone));
        String found = rank > TELLING
                ? "Larger allies spent more of their economy on arms"
                : rank < -TELLING
                        ? "Larger allies spent less of their economy on arms"
                        : "Size told little about allies' arms";
        String gap = saved.startsWith("-") ? "" : ", and allies saved " + saved + " of what they would spend alone";
        return found + " (rank correlation "
                + String.format(Locale.ROOT, "%.2f", rank).replace('-', '\u2212') + ")" + gap;
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, Math.abs(share) < .0995 ? "%.1f\u00a0%%" : "%.0f\u00a0%%", 100 * share);
    }

    private static double mean(List<Point> points, ToDoubleFunction<Point> what) {
        return points.stream().mapToDouble(what).average().orElse(Double.NaN);
    }

    private static double[] values(List<Point> points, ToDoubleFunction<Point> what) {
        return points.stream().mapToDouble(what).toArray();
    }

    /** The states that had an economy, the largest first. */
    private static List<Point> points(RunData run) {
        int ticks = run.time().ticks();
        double[] whole = new double[ticks];
        for (StateSeries state : run.states()) {
            for (int tick = 0; tick < ticks; tick++) {
                whole[tick] += Double.isNaN(state.economy()[tick]) ? 0 : state.economy()[tick];
            }
        }
        List<Set<String>> allied = run.allied();
        List<Point> points = new ArrayList<>();
        for (StateSeries state : run.states()) {
            Point point = point(state, ratio(state.economy(), whole), allied);
            if (point.size() > 0 && !Double.isNaN(point.burden())) {
                points.add(point);
            }
        }
        points.sort(Comparator.comparingDouble(point -> -point.size()));
        return points;
    }

    private static Point point(StateSeries state, double[] size, List<Set<String>> allied) {
        double burden = ValueLines.mean(ratio(state.effort(), state.economy()));
        double alone = ValueLines.mean(ratio(state.alone(), state.economy()));
        long bound = 0;
        for (int tick = 0; tick < size.length; tick++) {
            bound += !Double.isNaN(size[tick]) && allied.get(tick).contains(state.code()) ? 1 : 0;
        }
        return new Point(
                state.name(),
                TextLayout.clean(state.code()),
                ValueLines.mean(size),
                burden,
                Double.isNaN(alone) ? burden : alone,
                bound > 0 && 2 * bound >= ValueLines.known(size).count());
    }

    private static double[] ratio(double[] part, double[] whole) {
        double[] ratio = new double[part.length];
        for (int tick = 0; tick < ratio.length; tick++) {
            ratio[tick] = whole[tick] > 0 ? part[tick] / whole[tick] : Double.NaN;
        }
        return ratio;
    }
}
