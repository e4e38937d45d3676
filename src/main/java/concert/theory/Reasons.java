package concert.theory;

import concert.model.Calendar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * The reasons a state can have for a treaty or against it; a new one is a class and a line here. One that is not part of
 * Concert is a class and a line in a file {@code META-INF/services} of its own on the class path, named after
 * {@link Reason}; those come last, in the order of their names.
 */
public final class Reasons {
    private static final List<Reason> OURS = List.of(
            new SecurityGain(),
            new Gain(),
            new Affinity(),
            new Institution(),
            new Burden(),
            new Entrapment(),
            new Autonomy());

    /** In the order of every array of terms. */
    public static final List<Reason> ALL = together(OURS, ServiceLoader.load(Reason.class, Reason.class.getClassLoader()));

    private static final List<String> NAMES = names(ALL);

    private Reasons() {}

    private static List<Reason> together(List<Reason> ours, Iterable<Reason> others) {
        List<Reason> more = new ArrayList<>();
        others.forEach(more::add);
        more.sort(Comparator.comparing(Reason::name));
        more.addAll(0, ours);
        return List.copyOf(more);
    }

    private static List<String> names(List<Reason> reasons) {
        return reasons.stream().map(Reason::name).toList();
    }

    /** The names in their order. */
    public static List<String> names() {
        return NAMES;
    }

    /** Place of a reason in every array of terms, -1 when there is none of that name. */
    public static int place(String name) {
        return NAMES.indexOf(name);
    }

    /** The rules of one theory in a world whose scenario sets {@code scenario}, with a weight for each of the reasons. */
    public static Rules rules(Theory theory, Map<Parameter, Double> scenario, Calendar calendar) {
        return Rules.of(theory, scenario, calendar, NAMES);
    }
}
