package concert.scenario;

import concert.document.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a state or a pair was like as history has it, in place of what the model makes of it.
 *
 * @param state its code; the first in order of a pair
 * @param other code of the second of a pair, empty for a state
 * @param what is given
 * @param steps in order of year; each value holds until the next
 */
public record DriverEntry(String state, String other, Of what, List<Step> steps) {

    /** What a driver may be of. */
    public enum Of {
        /** K. */
        CAPABILITY(StateQuantities.CAPABILITY),
        /** Y, above 0. */
        ECONOMY(Quantity.from("economy", 0, Quantity.UNLIMITED, "0.2").exclusive()),
        /** d. */
        REGIME(StateQuantities.REGIME),
        /** A place on the axes. */
        IDENTITY(null),
        /** theta. */
        REVISIONISM(StateQuantities.REVISIONISM),
        /** W of a pair. */
        RIVALRY(StateQuantities.RIVALRY);

        private final Quantity range;

        Of(Quantity range) {
            this.range = range;
        }

        /** The key in files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What its values may be, null for a place on the axes. */
        public Quantity range() {
            return range;
        }

        /** Those that are of one state. */
        public static List<Of> states() {
            return Arrays.stream(values()).filter(each -> each != RIVALRY).toList();
        }
    }

    public DriverEntry {
        steps = List.copyOf(steps);
    }

    /** Of a state's capability. */
    public DriverEntry(String state, List<Step> steps) {
        this(state, "", Of.CAPABILITY, steps);
    }

    /** From a year, or fraction of one, on it is {@code values}: one, or one for each axis of an identity. */
    public record Step(double year, List<Double> values) {
        public Step {
            values = List.copyOf(values);
        }

        public Step(double year, double value) {
            this(year, List.of(value));
        }

        /** The first of its values. */
        public double value() {
            return values.get(0);
        }
    }
}
