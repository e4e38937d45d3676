package concert.scenario;

import java.util.List;

/**
 * A state's capability as history has it, in place of the model's own growth.
 *
 * @param state its code
 * @param steps in order of year; each value holds until the next
 */
public record DriverEntry(String state, List<Step> steps) {
    public DriverEntry {
        steps = List.copyOf(steps);
    }

    /** From a year, or fraction of one, on K is {@code value}. */
    public record Step(double year, double value) {}
}
