package concert.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every fault of an input, in order of place and without repeats; the input was refused as a whole. */
public final class Faults extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> list;

    /** These, told together. */
    public Faults(List<Fault> list) {
        super(list.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.list = List.copyOf(list);
    }

    /** A single fault of an input without lines, such as a command-line option. */
    public static Faults of(String source, String message) {
        return new Faults(List.of(new Fault(source, 0, 0, message)));
    }

    /** Throws everything found, as one, if anything was. */
    public static void settle(List<Faults> found) {
        TreeSet<Fault> all = new TreeSet<>();
        found.forEach(each -> all.addAll(each.list));
        if (all.size() > FaultCollector.MOST) {
            List<Fault> told = new ArrayList<>(List.copyOf(all).subList(0, FaultCollector.MOST));
            String more = (all.size() - FaultCollector.MOST) + " more faults. Maybe mend the first ones and try again?";
            told.add(new Fault(told.get(told.size() - 1).source(), 0, 0, more));
            throw new Faults(told);
        }
        if (!all.isEmpty()) {
            throw new Faults(List.copyOf(all));
        }
    }

    public List<Fault> list() {
        return list;
    }
}
