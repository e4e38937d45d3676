package concert.theory;

import java.util.List;

/** The reasons a state can have for a treaty or against it; a new one is a class and a line here. */
public final class Reasons {
    /** In the order of every array of terms. */
    public static final List<Reason> ALL = List.of();

    private Reasons() {}
}
