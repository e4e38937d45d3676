package concert.chart.run;

import concert.chart.data.Chart;
import concert.chart.data.PactSeries;
import concert.chart.data.RunData;
import concert.chart.data.RunData.Life;
import concert.chart.data.StateSeries;
import concert.chart.draw.Picture;
import concert.chart.draw.TextLayout;
import concert.chart.draw.Theme;
import concert.chart.plot.AxisRange;
import concert.chart.plot.Legend;
import concert.chart.plot.Panels;
import concert.chart.plot.ValueLines;
import concert.measure.state.BurdenMeasures;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fear of abandonment against fear of entrapment for the members of the largest alliances: a path each, while members.
 *
 * @see <a href="https://doi.org/10.2307/2010183">Snyder 1984</a>
 */
public final class SnyderChart implements Chart {
    private static final int ALLIANCES = 6;
    /** Points of the longest path; longer lives are drawn as means. */
    private static final int POINTS = 24;

    @Override
    public String name() {
        return "snyder";
    }

    @Override
    public Picture of(RunData run) {
        List<Life> alliances = run.alliances();
        if (alliances.isEmpty()) {
            return Picture.nothing("No alliance was ever in force", "No allies: there is nobody to abandon or entrap.");
        }
        List<Life> chosen = CohesionChart.chosen(alliances, run, ALLIANCES);
        Map<String, StateSeries> states = new TreeMap<>();
        run.states().forEach(state -> states.put(state.code(), state));
        int block = (run.time().ticks() + POINTS - 1) / POINTS;
        List<SnyderPath.Alliance> panels =
                chosen.stream().map(life -> alliance(life, run, states, block)).toList();
        String which = CohesionChart.which(alliances, chosen, run);
        String means =
                block == 1 ? "" : ", in means of " + block + " " + run.time().unit() + "s";
        return new Picture(
                title(run, states),
                which + ": the largest members while they belonged" + means
                        + ". Abandonment: what distrust of allies costs in security; entrapment: what their quarrels cost."
                        + " Snyder (1984) expects one to fall as the other rises.",
                (g, area) -> draw(g, area, panels));
    }

    private static SnyderPath.Alliance alliance(Life life, RunData run, Map<String, StateSeries> states, int block) {
        PactSeries pact = run.pacts().get(life.id());
        List<StateSeries> members = Arrays.stream(pact.members())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .distinct()
                .map(states::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(
                        state -> -ValueLines.known(state.capability()).max().orElse(0)))
                .toList();
        List<SnyderPath> paths = new ArrayList<>();
        for (StateSeries state : members) {
            SnyderPath path = SnyderPath.of(state, pact, block);
            if (path.there()) {
                paths.add(path);
            }
        }
        return new SnyderPath.Alliance(life.label(), life, run.time(), paths);
    }

    /** Whether as one fear falls the other rises. */
    private static String title(RunData run, Map<String, StateSeries> states) {
        List<double[]> fears = fears(run.allied(), states);
        double rank = BurdenMeasures.spearman(
                fears.stream().mapToDouble(each -> each[0]).toArray(),
                fears.stream().mapToDouble(each -> each[1]).toArray());
        if (Double.isNaN(rank)) {
            return "Abandonment and entrapment in Snyder's plane";
        }
        String found = rank < -BurdenChart.TELLING
                ? "Allies that feared entrapment more feared abandonment less"
                : rank > BurdenChart.TELLING
                        ? "Allies that feared entrapment more also feared abandonment more"
                        : "The fears of entrapment and of abandonment went their own ways";
        String figure = String.format(Locale.ROOT, "%.2f", rank).replace('-', '\u2212');
        return found + " (rank correlation " + figure + " over " + fears.size() + " ally-"
                + run.time().unit() + "s)";
    }

    /** Abandonment and entrapment of each ally in each tick. */
    private static List<double[]> fears(List<Set<String>> allied, Map<String, StateSeries> states) {
        List<double[]> fears = new ArrayList<>();
        for (int tick = 0; tick < allied.size(); tick++) {
            for (String code : allied.get(tick)) {
                StateSeries state = states.get(code);
                if (state != null && !Double.isNaN(state.abandonment()[tick] + state.entrapment()[tick])) {
                    fears.add(new double[] {state.abandonment()[tick], state.entrapment()[tick]});
                }
            }
        }
        return fears;
    }

    private static void draw(Graphics2D g, Rectangle2D area, List<SnyderPath.Alliance> alliances) {
        double right = most(alliances, true);
        double top = most(alliances, false);
        Rectangle2D above = new Rectangle2D.Double(
                area.getX(), area.getY() + 26, area.getWidth(), area.getHeight() - Legend.ROOM - 26 - 18);
        new Panels(new AxisRange(-.03 * right, right * 1.12), new AxisRange(-.04 * top, top * 1.08), false, 0)
                .draw(
                        g,
                        above,
                        alliances.stream().map(SnyderPath.Alliance::panel).toList());
        g.setPaint(Theme.FAINT_INK);
        TextLayout.left(g, Theme.font(Theme.SMALL), "fear of abandonment", area.getMinX(), area.getMinY() + 12);
        TextLayout.right(g, Theme.font(Theme.SMALL), "fear of entrapment", area.getMaxX() - 20, above.getMaxY() + 10);
        Legend.draw(g, area.getMinX(), area.getMaxY() - Legend.ROOM / 2 + 4, SnyderPath.KEY);
    }

    private static double most(List<SnyderPath.Alliance> alliances, boolean across) {
        double most = alliances.stream()
                .flatMap(alliance -> alliance.drawn().stream())
                .flatMapToDouble(path -> ValueLines.known(across ? path.across() : path.up()))
                .max()
                .orElse(0);
        return Math.max(most, 1e-3);
    }
}
