package concert.theory;

import java.util.List;

/** The reasons a state can have for a treaty or against it; a new one is a class and a line here. */
public final class Reasons {
    /** In the order of every array of terms. */
    public static final List<Reason> ALL = List.of(
            new SecurityGain(),
            new Gain(),
            new Affinity(),
            new Institution(),
            new Burden(),
            new Entrapment(),
            new Autonomy());

    /** Place of {@link Gain}, which alone depends on a target. */
    public static final int GAIN = place("gain");

    /** Place of {@link SecurityGain}, which falls either as threats part or as the need goes. */
    public static final int SECURITY = place("security");

    /** Place of {@link Burden}, whose column also holds the attention cost of signing. */
    public static final int BURDEN = place("burden");

    private Reasons() {}

    /** The names in their order. */
    public static List<String> names() {
        return ALL.stream().map(Reason::name).toList();
    }

    /** Place of a reason in every array of terms. */
    public static int place(String name) {
        return names().indexOf(name);
    }
}
