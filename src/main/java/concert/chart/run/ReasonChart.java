package concert.chart.run;

import concert.chart.data.Chart;
import concert.chart.data.RunData;
import concert.chart.data.RunData.Life;
import concert.chart.draw.Picture;
import concert.chart.draw.Theme;
import concert.chart.plot.AxisRange;
import concert.chart.plot.Legend;
import concert.chart.plot.Panels;
import concert.chart.plot.ValueLines;
import concert.theory.reason.Reasons;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What held treaties together and what drove them apart: the reasons that add up to the value of membership (E4). */
public final class ReasonChart implements Chart {
    private static final int MOST = 6;
    private static final String BURDEN = "burden";

    @Override
    public String name() {
        return "reasons";
    }

    @Override
    public Picture of(RunData run) {
        List<Life> treaties = run.lives().stream()
                .filter(life -> run.pacts().containsKey(life.id()))
                .toList();
        if (treaties.isEmpty()) {
            return run.lives().isEmpty()
                    ? Picture.nothing("No treaty was ever in force", "No treaties: there are no reasons to show.")
                    : Picture.nothing("No reasons were recorded", "pacts.csv of this folder is missing or empty.");
        }
        List<Life> chosen = chosen(treaties, run);
        return new Picture(
                title(treaties, run),
                (chosen.size() < treaties.size()
                                ? chosen.size() + " of " + treaties.size()
                                        + " treaties, the weightiest of those in force and of those that ended"
                                : "Each treaty")
                        + ": what each reason adds to the value of membership, weighted, mean over the members."
                        + " Bold: their sum, the value V.",
                (g, area) -> draw(g, area, chosen, run));
    }

    /** Half of those that last and half of those that ended, as far as there are so many, in order of founding. */
    private static List<Life> chosen(List<Life> treaties, RunData run) {
        List<Life> sorted = new ArrayList<>(treaties);
        sorted.sort(Comparator.comparing((Life life) -> !life.kind().alliance())
                .thenComparingInt(life -> -run.pacts().get(life.id()).memberTicks()));
        List<Life> living = sorted.stream().filter(Life::lives).toList();
        List<Life> ended = sorted.stream().filter(life -> !life.lives()).toList();
        int last = Math.min(living.size(), Math.max(MOST / 2, MOST - ended.size()));
        List<Life> chosen = new ArrayList<>(living.subList(0, last));
        chosen.addAll(ended.subList(0, Math.min(ended.size(), MOST - last)));
        chosen.sort(Comparator.comparingInt(Life::founded));
        return chosen;
    }

    private static String title(List<Life> treaties, RunData run) {
        double[] sums = sums(treaties, run);
        List<Life> ended = treaties.stream().filter(life -> !life.lives()).toList();
        long worthless = ended.stream()
                .map(life -> run.pacts().get(life.id()))
                .filter(pact -> pact.value()[pact.last()] < 0)
                .count();
        int best = 0;
        int worst = 0;
        for (int reason = 1; reason < sums.length; reason++) {
            best = sums[reason] > sums[best] ? reason : best;
            worst = sums[reason] < sums[worst] ? reason : worst;
        }
        List<String> names = Reasons.names();
        String most = names.get(best).equals(BURDEN) ? "What they saved on arms" : capital(names.get(best));
        String held = sums[best] > 0 ? most + " held treaties together" : "Nothing held treaties together";
        String cost = sums[worst] < 0 ? ", " + names.get(worst) + " weighed most against them" : "";
        return ended.isEmpty()
                ? held + cost
                : held + cost + "; " + worthless + " of " + ended.size()
                        + " that ended were by then worth less than nothing";
    }

    /** What each reason added up to over all treaties and ticks. */
    private static double[] sums(List<Life> treaties, RunData run) {
        double[] sums = new double[Reasons.ALL.size()];
        for (Life life : treaties) {
            for (int reason = 0; reason < sums.length; reason++) {
                sums[reason] += ValueLines.known(run.pacts().get(life.id()).reasons()[reason])
                        .sum();
            }
        }
        return sums;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static void draw(Graphics2D g, Rectangle2D area, List<Life> chosen, RunData run) {
        List<Panels.Panel> panels = new ArrayList<>();
        double low = 0;
        double high = 0;
        boolean[] used = new boolean[Reasons.ALL.size()];
        for (Life life : chosen) {
            ReasonStack stack = new ReasonStack(run.time(), run.pacts().get(life.id()));
            low = Math.min(low, stack.low());
            high = Math.max(high, stack.high());
            stack.mark(used);
            panels.add(new Panels.Panel(
                    life.label(), (g2, x, y) -> CohesionChart.fate(g2, life, run.time(), x, y), 1, stack));
        }
        double room = Math.max(.01, (high - low) * .04);
        Rectangle2D above =
                new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - Legend.ROOM);
        new Panels(run.time().range(), new AxisRange(low - room, high + room)).draw(g, above, panels);
        Legend.draw(g, area.getMinX(), area.getMaxY() - Legend.ROOM / 2 + 4, key(used));
    }

    private static List<Legend.Item> key(boolean[] used) {
        List<Legend.Item> items = new ArrayList<>();
        for (int reason = 0; reason < used.length; reason++) {
            if (used[reason]) {
                String name = Reasons.names().get(reason);
                items.add(Legend.chip(Theme.reason(name), name.equals(BURDEN) ? name + " (above 0: saved)" : name));
            }
        }
        items.add(Legend.line(Theme.BOLD, Theme.INK, "value V"));
        return items;
    }
}
