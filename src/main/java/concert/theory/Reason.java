package concert.theory;

/** One term of a treaty's value to a state (E4), named in plain words. */
public interface Reason {
    /** The name in theory files and results, such as {@code security}. */
    String name();
}
