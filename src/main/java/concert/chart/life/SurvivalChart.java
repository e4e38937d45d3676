package concert.chart.life;

import concert.chart.data.Chart;
import concert.chart.data.RunData;
import concert.chart.data.RunData.Life;
import concert.chart.data.Timeline;
import concert.chart.draw.Picture;
import concert.chart.draw.Theme;
import concert.chart.plot.PanelNotes;
import concert.measure.lasting.Survival;
import concert.measure.lasting.Survival.Spell;
import concert.model.treaty.TreatyKind;
import java.util.ArrayList;
import java.util.List;

/** How long the treaties of one run live, all of them and by kind. */
public final class SurvivalChart implements Chart {
    @Override
    public String name() {
        return "survival";
    }

    @Override
    public Picture of(RunData run) {
        if (run.lives().isEmpty() || run.time().empty()) {
            return Picture.nothing("No treaty was ever in force", "No treaties: there are no lives to compare.");
        }
        List<SurvivalPanels.Group> groups = new ArrayList<>();
        groups.add(new SurvivalPanels.Group("all treaties", Theme.INK, spells(run.lives(), run.time())));
        for (TreatyKind kind : TreatyKind.all()) {
            List<Life> lives =
                    run.lives().stream().filter(life -> life.kind() == kind).toList();
            if (!lives.isEmpty()) {
                groups.add(new SurvivalPanels.Group(kind.title(), Theme.of(kind).colour(), spells(lives, run.time())));
            }
        }
        return new Picture(
                title(groups.get(0).spells(), run.time()),
                "Chance that a treaty lives longer than so many years (Kaplan and Meier 1958), shaded the 95 % interval"
                        + (groups.size() > 2 ? ", grey the other kinds." : ".")
                        + " Treaties older than the run are watched from the age they had when it began.",
                new SurvivalPanels(groups, run.time().step()));
    }

    private static String title(List<Spell> all, Timeline time) {
        double median = Survival.of(all).median() * time.step();
        long ended = all.stream().filter(Spell::ended).count();
        String count = " (" + ended + " of " + all.size() + " ended)";
        return (Double.isNaN(median)
                        ? "More than half of all treaties outlive what the run can show"
                        : "Half of all treaties live at most " + PanelNotes.years(median))
                + count;
    }

    /** The treaties' lives in ticks, as far as a run of that length saw them. */
    public static List<Spell> spells(List<Life> lives, Timeline time) {
        return lives.stream()
                .map(life -> new Spell(Math.max(0, -life.founded()), life.length(time.ticks() - 1), !life.lives()))
                .toList();
    }
}
