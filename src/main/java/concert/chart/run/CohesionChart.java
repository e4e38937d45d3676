package concert.chart.run;

import concert.chart.data.Chart;
import concert.chart.data.PactSeries;
import concert.chart.data.RunData;
import concert.chart.data.RunData.Life;
import concert.chart.data.Timeline;
import concert.chart.draw.Picture;
import concert.chart.draw.TextLayout;
import concert.chart.draw.Theme;
import concert.chart.life.EndSymbol;
import concert.chart.plot.AxisRange;
import concert.chart.plot.EndLabels;
import concert.chart.plot.Legend;
import concert.chart.plot.Panels;
import concert.chart.plot.PlotLayer;
import concert.chart.plot.ValueLines;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Cohesion of each alliance in a panel of its own with its three gauges, its end marked and named. */
public final class CohesionChart implements Chart {
    private static final int MOST = 12;
    private static final Color[] COLOURS = {Theme.BLUE, Theme.GREEN, Theme.VERMILION};
    private static final String[] MEANINGS = {"common threats", "unity of command", "interoperability"};
    private static final Font LETTER = Theme.bold(Theme.SMALL);
    private static final double PITCH = 17;
    private static final float WIDTH = 2.8f;

    @Override
    public String name() {
        return "cohesion";
    }

    @Override
    public Picture of(RunData run) {
        List<Life> alliances = run.alliances();
        if (alliances.isEmpty()) {
            return run.pacts().isEmpty() && !run.lives().isEmpty()
                    ? Picture.nothing("No cohesion was recorded", "pacts.csv of this folder is missing or empty.")
                    : Picture.nothing("No alliance was ever in force", "No alliances: there is no cohesion to show.");
        }
        List<Life> chosen = chosen(alliances, run, MOST);
        String which =
                which(alliances, chosen, run) + (chosen.size() < alliances.size() ? " of " + alliances.size() : "");
        return new Picture(
                title(alliances, run),
                which + ": cohesion from 0 to 1, its three gauges, whose geometric mean it is, its end and cause.",
                (g, area) -> draw(g, area, chosen, run));
    }

    private static void draw(Graphics2D g, Rectangle2D area, List<Life> chosen, RunData run) {
        Rectangle2D above =
                new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - Legend.ROOM);
        new Panels(run.time().range(), AxisRange.SHARE).draw(g, above, panels(chosen, run));
        List<Legend.Item> items = new ArrayList<>();
        items.add(Legend.line(Theme.BOLD, Theme.INK, "cohesion C"));
        for (int at = 0; at < COLOURS.length; at++) {
            items.add(Legend.line(Theme.dash(at + 1, WIDTH), COLOURS[at], title(at) + ": " + MEANINGS[at]));
        }
        Legend.draw(g, area.getMinX(), area.getMaxY() - Legend.ROOM / 2 + 4, items);
    }

    /** The gauge with its first letter, which stands beside its line. */
    private static String title(int gauge) {
        String name = PactSeries.GAUGES.get(gauge);
        return letter(gauge) + " " + name;
    }

    private static String letter(int gauge) {
        return PactSeries.GAUGES.get(gauge).substring(0, 1).toUpperCase(Locale.ROOT);
    }

    /** How those that were chosen are called. */
    static String which(List<Life> alliances, List<Life> chosen, RunData run) {
        return chosen.size() < alliances.size()
                ? "The " + chosen.size() + " alliances with the most member-"
                        + run.time().unit() + "s"
                : "Each alliance";
    }

    /** The alliances that bound most members for longest within the run, in order of founding. */
    static List<Life> chosen(List<Life> alliances, RunData run, int most) {
        List<Life> sorted = new ArrayList<>(alliances);
        sorted.sort(Comparator.comparingInt(life -> -run.pacts().get(life.id()).memberTicks()));
        List<Life> chosen = new ArrayList<>(sorted.subList(0, Math.min(most, sorted.size())));
        chosen.sort(Comparator.comparingInt(Life::founded));
        return chosen;
    }

    private static String title(List<Life> alliances, RunData run) {
        List<Life> ended = alliances.stream().filter(life -> !life.lives()).toList();
        List<Life> living = alliances.stream().filter(Life::lives).toList();
        String count = (ended.isEmpty() ? "None" : ended.size()) + " of " + alliances.size()
                + (alliances.size() == 1 ? " alliance ended" : " alliances ended");
        if (!ended.isEmpty()) {
            count += ", at a mean cohesion of " + mean(ended, run);
        }
        return living.isEmpty() ? count : count + "; the survivors stand at " + mean(living, run);
    }

    private static String mean(List<Life> alliances, RunData run) {
        double mean = alliances.stream()
                .map(life -> run.pacts().get(life.id()))
                .mapToDouble(pact -> pact.cohesion()[pact.last()])
                .average()
                .orElse(0);
        return String.format(Locale.ROOT, "%.2f", mean);
    }

    private static List<Panels.Panel> panels(List<Life> chosen, RunData run) {
        List<Panels.Panel> panels = new ArrayList<>();
        for (Life life : chosen) {
            PactSeries pact = run.pacts().get(life.id());
            panels.add(new Panels.Panel(
                    life.label(),
                    (g, x, y) -> fate(g, life, run.time(), x, y),
                    1,
                    (g, scale) -> lines(g, scale, run.time(), pact, EndSymbol.of(life))));
        }
        return panels;
    }

    /** The second line of a panel: the end of its treaty and the cause, or that it is in force. */
    static void fate(Graphics2D g, Life life, Timeline time, double x, double y) {
        EndSymbol.of(life).draw(g, x + 9, y);
        g.setPaint(Theme.FAINT_INK);
        String members = life.members() + " members so far";
        String text = life.lives() ? "in force, " + members : time.label(life.ended()) + ": " + life.cause();
        TextLayout.left(g, Theme.font(Theme.SMALL), text, x + 26, y);
    }

    private static void lines(Graphics2D g, PlotLayer.Scale scale, Timeline time, PactSeries pact, EndSymbol end) {
        for (int at = 0; at < COLOURS.length; at++) {
            g.setPaint(COLOURS[at]);
            g.setStroke(Theme.dash(at + 1, WIDTH));
            g.draw(ValueLines.path(scale, time.years(), pact.gauges()[at]));
        }
        Path2D bold = ValueLines.path(scale, time.years(), pact.cohesion());
        ValueLines.cased(g, bold, 7);
        double x = scale.x(time.year(pact.last()));
        letters(g, scale, pact, x + 13);
        end.draw(g, x, scale.y(pact.cohesion()[pact.last()]));
    }

    /** The first letter of each gauge after the end of its line, moved apart where they meet. */
    private static void letters(Graphics2D g, PlotLayer.Scale scale, PactSeries pact, double x) {
        Integer[] gauges = {0, 1, 2};
        int last = pact.last();
        Arrays.sort(gauges, Comparator.comparingDouble(at -> -pact.gauges()[at][last]));
        double[] wanted = new double[gauges.length];
        for (int at = 0; at < wanted.length; at++) {
            wanted[at] = scale.y(pact.gauges()[gauges[at]][last]);
            if (Double.isNaN(wanted[at])) {
                return;
            }
        }
        double[] y =
                EndLabels.apart(wanted, scale.area().getMinY(), scale.area().getMaxY(), PITCH);
        for (int at = 0; at < y.length; at++) {
            g.setPaint(COLOURS[gauges[at]].darker());
            TextLayout.left(g, LETTER, letter(gauges[at]), x, y[at]);
        }
    }
}
