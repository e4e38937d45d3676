package concert.history.data;

import concert.history.file.DataTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which pairs are allied in a year, and by what (ATOP's dyad-years, or any file coded so). */
public final class Pacts {
    /**
     * What a pair is bound to in a year, whatever the treaty.
     *
     * @param defence to fight for the other when it is attacked
     * @param offence to fight beside it when it attacks
     * @param neutrality to stay out of its wars
     * @param nonAggression not to attack it
     * @param consultation to consult
     */
    public record Bonds(
            boolean defence, boolean offence, boolean neutrality, boolean nonAggression, boolean consultation) {
        /** Whether they make the two allies. */
        public boolean are(PactKind kind) {
            return defence || kind == PactKind.ANY && (offence || neutrality || nonAggression || consultation);
        }
    }

    private final Map<Integer, Map<Pair, Bonds>> years = new HashMap<>();
    private final NavigableSet<Integer> known = new TreeSet<>();
    private final Map<Pair, NavigableSet<Integer>> bound = new TreeMap<>();

    Pacts(DataTable table) {
        for (int row = 0; row < table.rows(); row++) {
            Bonds bonds = new Bonds(
                    table.number("defense", row) > 0,
                    table.number("offense", row) > 0,
                    table.number("neutral", row) > 0,
                    table.number("nonagg", row) > 0,
                    table.number("consul", row) > 0);
            Pair pair = Pair.of(table.whole("ccode1", row), table.whole("ccode2", row));
            years.computeIfAbsent(table.whole("year", row), none -> new TreeMap<>())
                    .merge(pair, bonds, Pacts::both);
            bound.computeIfAbsent(pair, none -> new TreeSet<>()).add(table.whole("year", row));
        }
        known.addAll(years.keySet());
    }

    private static Bonds both(Bonds one, Bonds other) {
        return new Bonds(
                one.defence || other.defence,
                one.offence || other.offence,
                one.neutrality || other.neutrality,
                one.nonAggression || other.nonAggression,
                one.consultation || other.consultation);
    }

    /** First year of the file, 0 when it is empty. */
    public int first() {
        return known.isEmpty() ? 0 : known.first();
    }

    /** Last year of the file, beyond which nothing is known; 0 when it is empty. */
    public int last() {
        return known.isEmpty() ? 0 : known.last();
    }

    /** What a pair is bound to in a year, null when nothing. */
    public Bonds bonds(Pair pair, int year) {
        return years.getOrDefault(year, Map.of()).get(pair);
    }

    public boolean allied(Pair pair, int year, PactKind kind) {
        Bonds bonds = bonds(pair, year);
        return bonds != null && bonds.are(kind);
    }

    /** The allied pairs of a year, in order. */
    public List<Pair> allied(int year, PactKind kind) {
        return years.getOrDefault(year, Map.of()).entrySet().stream()
                .filter(each -> each.getValue().are(kind))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The last year up to one in which a pair was bound to anything, 0 when it never was. */
    public int lastShared(Pair pair, int year) {
        NavigableSet<Integer> all = bound.get(pair);
        Integer last = all == null ? null : all.floor(year);
        return last == null ? 0 : last;
    }

    /** Every pair that ever is bound to anything, in order. */
    public List<Pair> pairs() {
        return List.copyOf(bound.keySet());
    }

    /** The pairs allied in a year that were not in the year before, in order. */
    public List<Pair> begun(int year, PactKind kind) {
        return allied(year, kind).stream()
                .filter(each -> !allied(each, year - 1, kind))
                .toList();
    }

    /** The pairs allied in the year before that are not in a year, in order; none beyond the file's last. */
    public List<Pair> ended(int year, PactKind kind) {
        return year > last()
                ? List.of()
                : allied(year - 1, kind).stream()
                        .filter(each -> !allied(each, year, kind))
                        .toList();
    }
}
