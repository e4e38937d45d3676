package concert.model;

import java.util.List;

/**
 * Numbers under a name, such as a column of a world.
 *
 * @param name of what they are
 * @param numbers in the order of states, or of pairs of states row by row
 */
public record NamedNumbers(String name, double[] numbers) {

    NamedNumbers copy() {
        return new NamedNumbers(name, numbers.clone());
    }

    /** Copies the numbers of one list into the arrays of another of the same names in the same order. */
    static void copy(List<NamedNumbers> from, List<NamedNumbers> into) {
        for (int at = 0; at < into.size(); at++) {
            NamedNumbers source = from.get(at);
            NamedNumbers target = into.get(at);
            if (!source.name.equals(target.name) || source.numbers.length != target.numbers.length) {
                throw new IllegalArgumentException(source.name + " with " + source.numbers.length + " numbers where "
                        + target.name + " with " + target.numbers.length + " was expected");
            }
            System.arraycopy(source.numbers, 0, target.numbers, 0, target.numbers.length);
        }
    }
}
