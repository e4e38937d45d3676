package concert.scenario;

import java.util.List;

/**
 * A scripted event.
 *
 * @param at year, or fraction of one, within the run
 * @param kind what happens
 * @param states codes of those concerned: one, or two for a crisis, a rivalry and a state put under an overlord; none for an
 *     institution
 * @param values the new value or, for an identity, one per axis; empty where nothing is set
 * @param treaty name of the treaty left, empty for every one, or of that which gets another institution
 */
public record EventEntry(double at, EventKind kind, List<String> states, List<Double> values, String treaty) {
    public EventEntry {
        states = List.copyOf(states);
        values = List.copyOf(values);
    }
}
