package concert.chart.run;

import concert.chart.data.Chart;
import concert.chart.data.RunData;
import concert.chart.data.StackedBands;
import concert.chart.data.Timeline;
import concert.chart.draw.Picture;
import concert.chart.draw.Theme;
import concert.chart.plot.AxisFactory;
import concert.chart.plot.EndLabels;
import concert.chart.plot.PlotLayer;
import concert.model.record.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** What states did in each tick, as shares of the sovereign states. */
public final class StanceChart implements Chart {
    /** From the bottom up: what did something, then what waited. */
    public static final List<Stance> ORDER =
            List.of(Stance.BALANCE, Stance.BANDWAGON, Stance.ENTENTE, Stance.DEFECT, Stance.BUCK_PASS, Stance.ABSTAIN);

    @Override
    public String name() {
        return "stances";
    }

    @Override
    public Picture of(RunData run) {
        double all = Arrays.stream(run.stances()).mapToDouble(each -> sum(each)).sum();
        if (all == 0) {
            return Picture.nothing("No state ever took a stance", "There is no sovereign state in this run.");
        }
        List<StackedBands.Band> bands = new ArrayList<>();
        for (Stance stance : ORDER) {
            double[] share = share(run.stances(), stance.ordinal());
            if (sum(share) > 0) {
                bands.add(new StackedBands.Band(stance.key(), Theme.of(stance), share));
            }
        }
        StackedBands stack = new StackedBands(run.time(), bands);
        return new Picture(
                title(run),
                "Share of the sovereign states by what they did in each "
                        + run.time().unit() + "; the figures at the right are means over the run.",
                (g, area) -> AxisFactory.draw(plot(run.time(), stack), g, area));
    }

    /** Shares of one stance, 0 in a tick without sovereign states. */
    private static double[] share(double[][] stances, int which) {
        double[] share = new double[stances[which].length];
        for (int tick = 0; tick < share.length; tick++) {
            double all = 0;
            for (double[] each : stances) {
                all += each[tick];
            }
            share[tick] = all > 0 ? stances[which][tick] / all : 0;
        }
        return share;
    }

    private static String title(RunData run) {
        double[] balance = share(run.stances(), Stance.BALANCE.ordinal());
        int peak = 0;
        for (int tick = 1; tick < balance.length; tick++) {
            peak = balance[tick] > balance[peak] ? tick : peak;
        }
        double balanced = sum(run.stances()[Stance.BALANCE.ordinal()]);
        double joined = sum(run.stances()[Stance.BANDWAGON.ordinal()]);
        String moves = "States balanced " + times(balanced) + " and bandwagoned " + times(joined);
        return balanced == 0
                ? moves
                : moves + "; balancing peaked in " + run.time().label(peak) + " at " + percent(balance[peak]);
    }

    private static XYPlot plot(Timeline time, StackedBands stack) {
        EndLabels names = new EndLabels(stack.labels(band -> band.name() + " " + percent(mean(band.height()))));
        XYPlot plot = AxisFactory.plot(
                AxisFactory.years(time.from(), time.to()),
                AxisFactory.percent(),
                new RectangleInsets(12, 0, 0, names.room()));
        plot.addAnnotation(new PlotLayer(stack));
        plot.addAnnotation(new PlotLayer(names));
        return plot;
    }

    private static String times(double count) {
        return count == 0 ? "never" : count == 1 ? "once" : count == 2 ? "twice" : (int) count + " times";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, share > 0 && share < .095 ? "%.1f\u00a0%%" : "%.0f\u00a0%%", 100 * share);
    }

    private static double mean(double[] values) {
        return sum(values) / values.length;
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).sum();
    }
}
