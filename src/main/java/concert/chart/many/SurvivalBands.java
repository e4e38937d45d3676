package concert.chart.many;

import concert.chart.data.Bands;
import concert.chart.data.RunData.Life;
import concert.chart.data.Timeline;
import concert.chart.draw.Picture;
import concert.chart.draw.Theme;
import concert.chart.life.SurvivalChart;
import concert.chart.plot.AxisRange;
import concert.chart.plot.PanelNotes;
import concert.chart.plot.Panels;
import concert.measure.Band;
import concert.measure.Table;
import concert.measure.lasting.Survival;
import concert.model.treaty.TreatyKind;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How long treaties live, over several runs: what life-lines are for one run. */
final class SurvivalBands implements BandChart {
    private static final String ALIVE = "alive";

    @Override
    public String name() {
        return "survival";
    }

    @Override
    public Picture of(Bands runs) {
        List<Panels.Panel> panels = new ArrayList<>();
        Bands.Line all = curve(runs, life -> true);
        if (all == null) {
            return Picture.nothing("No treaty was in force in any run", "No treaties: there are no lives to compare.");
        }
        panels.add(panel("all treaties", Theme.INK, all, runs.time()));
        for (TreatyKind kind : TreatyKind.all()) {
            Bands.Line line = curve(runs, life -> life.kind() == kind);
            if (line != null) {
                panels.add(panel(kind.title(), Theme.of(kind).colour(), line, runs.time()));
            }
        }
        double longest = runs.time().ticks() * runs.time().step();
        return new Picture(
                title(all, runs.time()),
                "Chance that a treaty lives longer than so many years: mean of " + runs.runs()
                        + " runs, shaded the middle four fifths of them. Life-lines are in each run's own folder.",
                (g, area) -> new Panels(new AxisRange(0, longest), AxisRange.SHARE).draw(g, area, panels));
    }

    private static Panels.Panel panel(String name, Color colour, Bands.Line line, Timeline time) {
        double[] ages = new double[line.mean().length];
        for (int age = 0; age < ages.length; age++) {
            ages[age] = age * time.step();
        }
        String half = "half live " + median(line, time);
        return new Panels.Panel(
                name, (g, x, y) -> PanelNotes.note(g, x, y, half), 1, new BandPainter(ages, line, colour));
    }

    private static String title(Bands.Line all, Timeline time) {
        return "Half of all treaties live " + median(all, time);
    }

    /** The age that half survive on average, in words. */
    private static String median(Bands.Line line, Timeline time) {
        for (int age = 0; age < line.mean().length; age++) {
            if (line.mean()[age] <= .5) {
                return "at most " + PanelNotes.years(age * time.step());
            }
        }
        return "longer than the run";
    }

    /** The curves of the runs that had such treaties, or null. */
    private static Bands.Line curve(Bands runs, Predicate<Life> which) {
        int ticks = runs.time().ticks();
        List<Table> curves = new ArrayList<>();
        for (List<Life> run : runs.lives()) {
            List<Survival.Spell> spells =
                    SurvivalChart.spells(run.stream().filter(which).toList(), runs.time());
            if (!spells.isEmpty()) {
                curves.add(chances(Survival.of(spells), ticks));
            }
        }
        if (curves.isEmpty()) {
            return null;
        }
        Band band = Band.of(curves, ALIVE);
        return new Bands.Line(band.mean(), band.low(), band.high());
    }

    /** One row per age in ticks. */
    private static Table chances(Survival survival, int ticks) {
        Table chances = new Table(List.of(ALIVE));
        for (int age = 0; age < ticks; age++) {
            chances.add(new double[] {survival.at(age)});
        }
        return chances;
    }
}
