package concert.chart;

import concert.chart.Chronicle.Life;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Cohesion of each alliance in a panel of its own, the others behind it in grey, its end marked and named. */
final class CohesionPanels implements Chart {
    private static final int MOST = 12;
    private static final Color OTHERS = new Color(0xDEDEDE);

    @Override
    public String name() {
        return "cohesion";
    }

    @Override
    public Picture of(Chronicle run) {
        List<Life> alliances = alliances(run);
        if (alliances.isEmpty()) {
            return run.cohesion().isEmpty() && !run.lives().isEmpty()
                    ? Picture.nothing("No cohesion was recorded", "pacts.csv of this folder is missing or empty.")
                    : Picture.nothing("No alliance was ever in force", "No alliances: there is no cohesion to show.");
        }
        List<Life> chosen = chosen(alliances, run);
        String which = chosen.size() < alliances.size()
                ? "The " + chosen.size() + " alliances with the most member-"
                        + run.time().unit() + "s of " + alliances.size()
                : "Each alliance";
        Range scale = Range.tenths(alliances.stream()
                .flatMapToDouble(life -> Arrays.stream(run.cohesion().get(life.id()))));
        return new Picture(
                title(alliances, run),
                which + ": cohesion C (" + words(scale) + ") with its end and cause"
                        + (lonely(run) ? "." : "; the others in grey."),
                (g, area) -> new Panels(run.time().range(), scale).draw(g, area, panels(chosen, run)));
    }

    private static String words(Range scale) {
        String shown = MeasureBands.figure(scale.from()) + " to " + MeasureBands.figure(scale.to());
        return scale.equals(Range.SHARE) ? "0 to 1" : "0 to 1, drawn from " + shown;
    }

    /** The alliances that bound most members for longest within the run, in order of founding. */
    private static List<Life> chosen(List<Life> alliances, Chronicle run) {
        List<Life> sorted = new ArrayList<>(alliances);
        sorted.sort(Comparator.comparingLong(
                life -> -life.members() * known(run.cohesion().get(life.id())).count()));
        List<Life> chosen = new ArrayList<>(sorted.subList(0, Math.min(MOST, sorted.size())));
        chosen.sort(Comparator.comparingInt(Life::founded));
        return chosen;
    }

    private static String title(List<Life> alliances, Chronicle run) {
        List<Life> ended = alliances.stream().filter(life -> !life.lives()).toList();
        List<Life> living = alliances.stream().filter(Life::lives).toList();
        String count = ended.size() + " of " + alliances.size()
                + (alliances.size() == 1 ? " alliance ended" : " alliances ended");
        if (!ended.isEmpty()) {
            count += ", at a mean cohesion of " + mean(ended, run);
        }
        return living.isEmpty() ? count : count + "; the survivors stand at " + mean(living, run);
    }

    private static String mean(List<Life> alliances, Chronicle run) {
        double mean = alliances.stream()
                .mapToDouble(life -> last(run.cohesion().get(life.id())))
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(0);
        return String.format(Locale.ROOT, "%.2f", mean);
    }

    private static List<Panels.Panel> panels(List<Life> chosen, Chronicle run) {
        List<Panels.Panel> panels = new ArrayList<>();
        for (Life life : chosen) {
            double[] line = run.cohesion().get(life.id());
            panels.add(new Panels.Panel(life.label(), (g, x, y) -> fate(g, life, run.time(), x, y), 1, (g, scale) -> {
                others(g, scale, run);
                g.setPaint(Look.of(life.kind()).colour());
                g.setStroke(Look.BOLD);
                g.draw(Lines.path(scale, run.time().years(), line));
                end(g, scale, life, run.time(), line);
            }));
        }
        return panels;
    }

    private static void fate(Graphics2D g, Life life, Timeline time, double x, double y) {
        Mark.of(life).draw(g, x + 9, y);
        g.setPaint(Look.FAINT_INK);
        String members = life.members() + " members so far";
        String text = life.lives() ? "in force, " + members : time.label(life.ended()) + " " + life.cause();
        Lettering.left(g, Look.font(Look.SMALL), text, x + 26, y);
    }

    private static void others(Graphics2D g, Layer.Scale scale, Chronicle run) {
        g.setPaint(OTHERS);
        g.setStroke(Look.stroke(1.5f));
        for (Life life : lonely(run) ? List.<Life>of() : alliances(run)) {
            g.draw(Lines.path(scale, run.time().years(), run.cohesion().get(life.id())));
        }
    }

    /** Whether a panel shows nothing but its own: there is no other, or so many that they would be a smear. */
    private static boolean lonely(Chronicle run) {
        int alliances = alliances(run).size();
        return alliances == 1 || alliances > 2 * MOST;
    }

    private static List<Life> alliances(Chronicle run) {
        return run.lives().stream()
                .filter(life -> life.kind().alliance() && run.cohesion().containsKey(life.id()))
                .toList();
    }

    private static void end(Graphics2D g, Layer.Scale scale, Life life, Timeline time, double[] line) {
        for (int tick = line.length - 1; tick >= 0; tick--) {
            if (!Double.isNaN(line[tick])) {
                Mark.of(life).draw(g, scale.x(time.year(tick)), scale.y(line[tick]));
                return;
            }
        }
    }

    private static double last(double[] line) {
        return known(line).reduce(Double.NaN, (before, value) -> value);
    }

    private static DoubleStream known(double[] line) {
        return Arrays.stream(line).filter(value -> !Double.isNaN(value));
    }
}
