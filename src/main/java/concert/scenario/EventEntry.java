package concert.scenario;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A scripted event.
 *
 * @param at year, or fraction of one, within the run
 * @param kind what happens
 * @param states codes of those concerned: one, or two for a crisis, a rivalry and a state put under an overlord; none for an
 *     institution; for a union that which comes of it, then those that unite; for a division that which is divided, then its
 *     heirs
 * @param values the new value or, for an identity, one per axis, or, for a division, the share of each heir; empty where
 *     nothing is set
 * @param treaty name of the treaty left, empty for every one, or of that which gets another institution
 * @param heirs for a division, which heir takes the seat in the treaty of that name
 */
public record EventEntry(
        double at,
        EventKind kind,
        List<String> states,
        List<Double> values,
        String treaty,
        SortedMap<String, String> heirs) {
    /** An event that divides nothing. */
    public EventEntry(double at, EventKind kind, List<String> states, List<Double> values, String treaty) {
        this(at, kind, states, values, treaty, Collections.emptySortedMap());
    }

    public EventEntry {
        heirs = Collections.unmodifiableSortedMap(new TreeMap<>(heirs));
        states = List.copyOf(states);
        values = List.copyOf(values);
    }

    /** Those that pass into others by it. */
    public List<String> parents() {
        return switch (kind) {
            case UNITE -> states.subList(1, states.size());
            case DIVIDE -> states.subList(0, 1);
            default -> List.of();
        };
    }

    /** Those that others pass into. */
    public List<String> children() {
        return switch (kind) {
            case UNITE -> states.subList(0, 1);
            case DIVIDE -> states.subList(1, states.size());
            default -> List.of();
        };
    }
}
