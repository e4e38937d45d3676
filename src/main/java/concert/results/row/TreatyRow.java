package concert.results.row;

import concert.model.Calendar;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import concert.results.table.Frame;
import concert.results.table.Words;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of treaties.csv.
 *
 * @param id running number from 1, as in every other file
 * @param name at signing
 * @param founded label of the tick in which it was signed
 * @param ended label of the tick in which it ended, empty while it lives
 * @param cause why it ended, empty while it lives
 * @param founders codes of the first signatories
 * @param membersEver codes of all who were ever members, in order of signing
 * @param text the treaty in plain words
 * @param foundedTick below 0 for one older than the run
 * @param endedTick -1 while it lives
 * @param label its name, and who came and went since; its name alone in a folder of a version that had no labels
 */
public record TreatyRow(
        int id,
        String name,
        TreatyKind kind,
        Publicity publicity,
        String founded,
        String ended,
        String cause,
        List<String> founders,
        List<String> membersEver,
        String text,
        int foundedTick,
        int endedTick,
        String label) {

    /** Every row of a treaties.csv, in order. */
    public static List<TreatyRow> of(Frame treaties) {
        return IntStream.range(0, treaties.rows())
                .mapToObj(row -> of(treaties, row))
                .toList();
    }

    private static TreatyRow of(Frame treaties, int row) {
        return new TreatyRow(
                treaties.whole(row, "treaty", 0),
                treaties.text(row, "name"),
                treaties.filled(row, "kind", TreatyKind.class),
                treaties.filled(row, "publicity", Publicity.class),
                treaties.label(row, "founded"),
                treaties.text(row, "ended"),
                treaties.text(row, "cause"),
                treaties.list(row, "founders"),
                treaties.list(row, "members_ever"),
                treaties.text(row, "text"),
                treaties.whole(row, "founded_tick", 0),
                treaties.whole(row, "ended_tick", -1),
                treaties.text(row, treaties.has("label") ? "label" : "name"));
    }

    /** Whether it was in force at the end. */
    public boolean lives() {
        return ended.isEmpty();
    }

    /** What a treaty was called at signing: its kind stands in a made name, and beside one that history knows. */
    public String title() {
        String year = ", " + Calendar.spoken(founded);
        boolean made = name.startsWith(Words.capital(kind.title()) + " of ") && name.endsWith(year);
        return made ? name.substring(0, name.length() - year.length()) : name + " (" + kind.title() + ")";
    }

    /** The same by the members it has or had last, such as "Defence pact of Alba and Borea, now with Cora". */
    public String lastTitle() {
        return title()
                + (label.startsWith(name) ? label.substring(name.length()).replace(';', ',') : "");
    }
}
