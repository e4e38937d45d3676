package concert.lesson;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the lesson's table: on how many seeds an idea shows, with and without the one change.
 *
 * @param seed the lowest that shows it and with the one change does not
 * @param early of the first {@link Count#EARLY} seeds
 * @param all of the first {@link #SEEDS}
 * @param earlyOtherwise as {@code early}, with the one change
 * @param allOtherwise as {@code all}, with the one change
 */
record Share(int seed, int early, int all, int earlyOtherwise, int allOtherwise) {
    /** Seeds of the shares in the page. */
    public static final int SEEDS = 200;

    public static final String HEAD = "| idea | world, theory | seed | shown by, of the first 20 seeds | of 200 | share"
            + " | with the change: of the first 20 | of 200 | share |\n|---|---|---|---|---|---|---|---|---|\n";

    /** Counts on all seeds. */
    static Share of(Idea idea) {
        Count with = Count.of(idea, idea.with(), SEEDS);
        Count without = Count.of(idea, idea.without(), SEEDS);
        return new Share(with.firstBut(without), with.early(), with.all(), without.early(), without.all());
    }

    /** The row as it stands in a table. */
    static Share in(String table, Idea idea) {
        Matcher row = Pattern.compile("\\| " + Pattern.quote(idea.title())
                        + " \\| [^|]+ \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| [^|]+ \\| (\\d+) \\| (\\d+) \\|")
                .matcher(table);
        if (!row.find()) {
            throw new IllegalArgumentException("no row \"" + idea.title() + '"');
        }
        int[] n = new int[6];
        for (int at = 1; at < n.length; at++) {
            n[at] = Integer.parseInt(row.group(at));
        }
        return new Share(n[1], n[2], n[3], n[4], n[5]);
    }

    /** The row to stand in the table. */
    String row(Idea idea) {
        return String.format(
                        Locale.ROOT,
                        "| %s | %s, %s | %d | %d | %d | %s | %d | %d | %s |%n",
                        idea.title(),
                        idea.with().world(),
                        idea.with().theory(),
                        seed,
                        early,
                        all,
                        percent(all),
                        earlyOtherwise,
                        allOtherwise,
                        percent(allOtherwise))
                .replace(System.lineSeparator(), "\n");
    }

    static String percent(int of) {
        double percent = 100.0 * of / SEEDS;
        return (percent == Math.rint(percent) ? Long.toString((long) percent) : Double.toString(percent)) + " %";
    }
}
