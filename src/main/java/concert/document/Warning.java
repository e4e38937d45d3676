package concert.document;

/**
 * Something of an input that is read and does not do what its writer may think: told, and no more than told unless
 * asked to be strict.
 *
 * @param at where it stands and what it is, as for a fault
 */
public record Warning(Fault at) implements Comparable<Warning> {
    public static Warning of(Place place, String message) {
        return new Warning(new Fault(place.source(), place.line(), place.column(), message));
    }

    @Override
    public int compareTo(Warning other) {
        return at.compareTo(other.at);
    }

    /** As shown to the user, on one line: {@code file:line:column: warning: message}. */
    @Override
    public String toString() {
        return new Fault(at.source(), at.line(), at.column(), "warning: " + at.message()).toString();
    }
}
