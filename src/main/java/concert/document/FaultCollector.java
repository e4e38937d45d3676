package concert.document;

import java.util.List;
import java.util.TreeSet;

/** Collects faults and warnings while an input is read, so that all are told at once. */
public final class FaultCollector {
    /** So many are told; whoever has more has another mistake to mend first, and a million lines help nobody. */
    static final int MOST = 100;

    private final TreeSet<Fault> faults = new TreeSet<>();
    private final TreeSet<Warning> warnings = new TreeSet<>();

    /** Notes a fault; throws all of them when there are too many to go on. */
    public void add(Place place, String message) {
        faults.add(new Fault(place.source(), place.line(), place.column(), message));
        if (faults.size() > MOST) {
            faults.pollLast();
            String more = "more than " + MOST + " faults; reading stopped. Maybe mend the first ones and try again?";
            faults.add(new Fault(place.source(), place.line(), place.column(), more));
            settle();
        }
    }

    public void addAll(Faults others) {
        others.list().forEach(each -> add(new Place(each.source(), each.line(), each.column()), each.message()));
    }

    /** Notes what is no fault but may not be meant; so many at most. */
    public void warn(Place place, String message) {
        if (warnings.size() < MOST) {
            warnings.add(Warning.of(place, message));
        }
    }

    /** What was warned of, in order of place. */
    public List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    public boolean none() {
        return faults.isEmpty();
    }

    /** Throws what was found, if anything was. */
    public void settle() {
        if (!none()) {
            throw new Faults(List.copyOf(faults));
        }
    }
}
