package concert.chart.life;

import concert.chart.data.Chart;
import concert.chart.data.RunData;
import concert.chart.data.RunData.Life;
import concert.chart.draw.Picture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One bar per treaty from founding to end: kind, publicity, cause of end; the wars above. */
public final class LifelineChart implements Chart {
    /** Rows that leave room for letters of the smallest size. */
    private static final int MOST = 26;

    @Override
    public String name() {
        return "life-lines";
    }

    @Override
    public Picture of(RunData run) {
        if (run.lives().isEmpty() || run.time().empty()) {
            return Picture.nothing("No treaty was ever in force", "No treaties: there are no lives to draw.");
        }
        LifelineRows rows = new LifelineRows(run.time(), chosen(run), run.wars());
        String which = run.lives().size() > MOST
                ? "The " + MOST + " longest of " + run.lives().size() + " treaties"
                : "Every treaty";
        String subtitle = which + " from signing to end" + rows.background();
        return new Picture(title(run.lives()), subtitle, rows);
    }

    /** The longest lives, in order of founding. */
    static List<Life> chosen(RunData run) {
        int ticks = run.time().ticks();
        List<Life> lives = new ArrayList<>(run.lives());
        lives.sort(Comparator.comparingInt((Life life) -> -life.length(ticks))
                .thenComparing(Comparator.comparingInt(Life::members).reversed()));
        List<Life> chosen = new ArrayList<>(lives.subList(0, Math.min(MOST, lives.size())));
        chosen.sort(Comparator.comparingInt(Life::founded).thenComparingInt(life -> life.length(ticks)));
        return chosen;
    }

    private static String title(List<Life> lives) {
        Map<String, Integer> causes = new TreeMap<>();
        int ended = 0;
        for (Life life : lives) {
            if (!life.lives()) {
                ended++;
                causes.merge(life.cause(), 1, Integer::sum);
            }
        }
        String count = ended + " of " + lives.size() + (lives.size() == 1 ? " treaty" : " treaties") + " ended";
        return causes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> count
                        + (causes.size() == 1 ? ": " : ", most often: ")
                        + most.getKey()
                        + (causes.size() == 1 ? "" : " (" + most.getValue() + ")"))
                .orElse(count);
    }
}
