package concert.chart.many;

import concert.chart.draw.Caption;
import concert.chart.draw.ChartRenderer;
import concert.chart.draw.DrawnChart;
import concert.chart.draw.NoFontsException;
import concert.chart.draw.Picture;
import concert.chart.draw.Theme;
import concert.chart.life.SurvivalPanels;
import concert.chart.life.SurvivalPanels.Group;
import concert.chart.plot.PanelNotes;
import concert.measure.lasting.Survival;
import concert.measure.lasting.Survival.Spell;
import concert.results.compared.LifeRow;
import concert.results.compared.MeanRow;
import concert.results.table.Frame;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The charts of theories compared, from the tables of the comparison alone, as SVG for a page. */
public final class ComparisonCharts {
    private ComparisonCharts() {}

    /**
     * Every chart of a comparison.
     *
     * @param theories their names, in order
     * @throws NoFontsException when this Java finds no fonts
     */
    public static List<DrawnChart> sheets(Path folder, List<String> theories, Caption caption) throws IOException {
        if (!Theme.lettersWork()) {
            throw new NoFontsException();
        }
        List<MeanRow> means = MeanRow.of(Frame.read(folder.resolve("comparison.csv")));
        List<LifeRow> lives = LifeRow.of(Frame.read(folder.resolve("lives.csv")));
        double step = step(Frame.read(folder.resolve("survival.csv")));
        return ChartRenderer.print(
                List.of(
                        new ChartRenderer.Order("intervals", () -> IntervalPanels.of(means, theories)),
                        new ChartRenderer.Order("survival", () -> survival(lives, theories, step))),
                caption.line(),
                null);
    }

    /** The colour of a theory; the name stands beside it wherever it is used. */
    static Color colour(int theory) {
        return theory % (Theme.series() + 1) == Theme.series()
                ? Theme.INK
                : Theme.series(theory % (Theme.series() + 1)).colour();
    }

    /** Years in a tick. */
    private static double step(Frame survival) {
        for (int row = 0; row < survival.rows(); row++) {
            if (survival.number(row, "age") > 0) {
                return survival.number(row, "years") / survival.number(row, "age");
            }
        }
        return 1;
    }

    private static Picture survival(List<LifeRow> lives, List<String> theories, double step) {
        Map<String, List<Spell>> spells = new TreeMap<>();
        lives.forEach(each -> spells.computeIfAbsent(each.theory(), theory -> new ArrayList<>())
                .add(each.spell()));
        List<Spell> all = lives.stream().map(LifeRow::spell).toList();
        if (all.isEmpty()) {
            return Picture.nothing("No treaty was in force in any run", "No treaties: there are no lives to compare.");
        }
        List<Group> groups = new ArrayList<>(List.of(new Group("all theories", Theme.INK, all)));
        for (int at = 0; at < theories.size(); at++) {
            groups.add(new Group(theories.get(at), colour(at), spells.getOrDefault(theories.get(at), List.of())));
        }
        return new Picture(
                title(groups.subList(1, groups.size()), step),
                "Chance that a treaty lives longer than so many years (Kaplan and Meier 1958), the treaties of all runs"
                        + " together, shaded the 95 % interval, grey the other theories.",
                new SurvivalPanels(groups, step));
    }

    /** The shortest lives and the longest. */
    private static String title(List<Group> theories, double step) {
        List<Group> order = theories.stream()
                .sorted(Comparator.comparingDouble(each -> median(each, step)))
                .toList();
        Group least = order.get(0);
        Group most = order.get(order.size() - 1);
        return "Half of all treaties live " + words(median(least, step)) + " under " + least.name() + ", "
                + words(median(most, step)) + " under " + most.name();
    }

    /** Infinite when over half of them are still in force at the greatest age seen. */
    private static double median(Group group, double step) {
        double median = Survival.of(group.spells()).median() * step;
        return Double.isNaN(median) ? Double.POSITIVE_INFINITY : median;
    }

    private static String words(double median) {
        return Double.isInfinite(median) ? "longer than the runs" : "at most " + PanelNotes.years(median);
    }
}
