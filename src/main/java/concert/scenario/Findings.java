package concert.scenario;

import java.util.List;
import java.util.TreeSet;

/** Collects faults while an input is read, so that all are told at once. */
final class Findings {
    private final TreeSet<Fault> faults = new TreeSet<>();

    void add(Place place, String message) {
        faults.add(new Fault(place.source(), place.line(), place.column(), message));
    }

    void addAll(Faults others) {
        faults.addAll(others.list());
    }

    boolean none() {
        return faults.isEmpty();
    }

    /** Throws what was found, if anything was. */
    void settle() {
        if (!none()) {
            throw new Faults(List.copyOf(faults));
        }
    }
}
