package concert.theory.reason;

import concert.model.Calendar;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import concert.theory.book.Theory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

/**
 * The reasons a state can have for a treaty or against it; a new one is a class and a line here. One that is not part of
 * Concert is a class and a line in a file {@code META-INF/services} of its own on the class path, named after
 * {@link Reason}; those come last, in the order of their names.
 */
public final class Reasons {
    private static final List<Reason> OURS = List.of(
            new SecurityGain(),
            new Denial(),
            new Gain(),
            new Affinity(),
            new Institution(),
            new Burden(),
            new Entrapment(),
            new Autonomy());

    /** In the order of every array of terms. */
    public static final List<Reason> ALL = together(OURS, found());

    private static final List<String> NAMES = names(ALL);
    private static final List<String> OWN_WEIGHTS =
            ALL.stream().map(Reason::weight).toList();
    private static final List<String> WEIGHTS = OWN_WEIGHTS.stream().distinct().toList();

    private Reasons() {}

    /** The reasons that others put on the class path. */
    private static List<Reason> found() {
        List<Reason> found = new ArrayList<>();
        try {
            ServiceLoader.load(Reason.class, Reason.class.getClassLoader()).forEach(found::add);
        } catch (ServiceConfigurationError broken) {
            throw new IllegalStateException(
                    "a reason on the class path cannot be used: " + broken.getMessage()
                            + ". Maybe its class lacks a public constructor without arguments?",
                    broken);
        }
        return found;
    }

    /** Ours, then others by name; every name is lower case, joined by -, and stands once. */
    static List<Reason> together(List<Reason> ours, List<Reason> others) {
        List<Reason> all = new ArrayList<>(ours);
        others.stream().sorted(Comparator.comparing(Reason::name)).forEach(all::add);
        Set<String> names = new TreeSet<>();
        for (Reason each : all) {
            boolean good = each.name().matches("[a-z]+(-[a-z]+)*");
            if (!good || !names.add(each.name())) {
                throw new IllegalStateException("the reason " + each.getClass().getName() + " is named \"" + each.name()
                        + (good ? "\", as another is." : "\"; a name is lower-case letters joined by -.")
                        + " Maybe give it another name?");
            }
        }
        return List.copyOf(all);
    }

    private static List<String> names(List<Reason> reasons) {
        return reasons.stream().map(Reason::name).toList();
    }

    /** The names in their order. */
    public static List<String> names() {
        return NAMES;
    }

    /** The names of the weights that a theory gives, in their order: those of the reasons that have one of their own. */
    public static List<String> weights() {
        return WEIGHTS;
    }

    /** The name of the weight of each reason, in the order of the reasons. */
    public static List<String> weightOfEach() {
        return OWN_WEIGHTS;
    }

    /** Place of a reason in every array of terms, -1 when there is none of that name. */
    public static int place(String name) {
        return NAMES.indexOf(name);
    }

    /** The rules of one theory in a world whose scenario sets {@code scenario}, with a weight for each of the reasons. */
    public static Rules rules(Theory theory, Map<Parameter, Double> scenario, Calendar calendar) {
        return Rules.of(theory, scenario, calendar, OWN_WEIGHTS);
    }
}
