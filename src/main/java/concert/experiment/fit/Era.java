package concert.experiment.fit;

import concert.document.Faults;

/**
 * Years of history, both included.
 *
 * @param from first
 * @param to last, not before the first
 */
public record Era(int from, int to) {

    /** That of a text such as {@code 1816-1913}; throws {@link Faults} that name the option. */
    public static Era of(String text, String option) {
        if (!text.strip().matches("\\d{4}-\\d{4}")) {
            throw Faults.of(option, "\"" + text + "\" is no span of years. Maybe 1816-1913?");
        }
        Era era = new Era(
                Integer.parseInt(text.strip().substring(0, 4)),
                Integer.parseInt(text.strip().substring(5)));
        if (era.to < era.from) {
            throw Faults.of(option, era + " ends before it begins. Maybe " + era.to + "-" + era.from + "?");
        }
        return era;
    }

    /** Whether the two have a year in common. */
    public boolean meets(Era other) {
        return from <= other.to && other.from <= to;
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
