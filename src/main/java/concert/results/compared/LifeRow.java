package concert.results.compared;

import concert.measure.lasting.Survival.Spell;
import concert.results.table.Frame;
import java.util.List;
import java.util.stream.IntStream;

/** A row of lives.csv: how long a treaty of a run under a theory was seen to live. */
public record LifeRow(String theory, Spell spell) {

    /** Every row of a lives.csv, in order. */
    public static List<LifeRow> of(Frame lives) {
        return IntStream.range(0, lives.rows()).mapToObj(row -> of(lives, row)).toList();
    }

    private static LifeRow of(Frame lives, int row) {
        return new LifeRow(
                lives.text(row, "theory"),
                new Spell(lives.whole(row, "from"), lives.whole(row, "to"), lives.flag(row, "ended")));
    }
}
