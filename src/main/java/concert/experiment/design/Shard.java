package concert.experiment.design;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The part of a design that one of several processes plays: every so-manieth round of its runs.
 *
 * @param number from 1
 * @param of how many parts there are
 */
public record Shard(int number, int of) {
    /** All of it. */
    public static final Shard WHOLE = new Shard(1, 1);

    /**
     * The part written as K/N.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Shard of(String text) {
        if (!text.matches("[1-9]\\d{0,5}/[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException("\"" + text + "\" is no part; it must be K/N. Maybe 1/4?");
        }
        String[] parts = text.split("/");
        Shard shard = new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        if (shard.number > shard.of) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no part; K is at most N. Maybe " + shard.of + "/" + shard.of + "?");
        }
        return shard;
    }

    /** The same as it was written. */
    public String words() {
        return number + "/" + of;
    }

    /** Its part of all rounds. */
    public List<List<Job>> of(List<List<Job>> rounds) {
        return IntStream.range(0, rounds.size())
                .filter(at -> at % of == number - 1)
                .mapToObj(rounds::get)
                .toList();
    }
}
