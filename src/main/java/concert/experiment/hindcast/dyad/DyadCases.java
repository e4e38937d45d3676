package concert.experiment.hindcast.dyad;

import concert.history.data.FieldData;
import concert.history.data.PactKind;
import concert.history.data.Pacts;
import concert.history.data.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pairs of states of a year that are there some years later too, and whose capitals are known. Pairs that became
 * allied in one year and hang together through others that did count as one treaty, as do those that parted in one year.
 */
public final class DyadCases {
    private static final int YEARS = 10_000;

    private final FieldData data;
    private final Pacts pacts;
    private final PactKind kind;
    private final Reading reading;
    private final Map<Integer, Map<Integer, Integer>> begun = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> ended = new HashMap<>();

    public DyadCases(FieldData data, PactKind kind, Reading reading) {
        this.data = data;
        this.pacts = data.pacts();
        this.kind = kind;
        this.reading = reading;
    }

    /** Those from the end of a year to that of a later one, in order of the pairs. */
    public List<DyadCase> of(int from, int to) {
        List<Integer> states = data.states().atEnd(from).stream()
                .filter(each -> data.states().existsAtEnd(each, to))
                .filter(each -> data.capitals().of(each, from) != null)
                .toList();
        List<DyadCase> cases = new ArrayList<>();
        for (int one : states) {
            for (int other : states) {
                Pair pair = Pair.of(one, other);
                if (one < other && reading == Reading.STANDING) {
                    cases.add(standing(pair, from, to));
                } else if (one < other && !pacts.allied(pair, from, kind)) {
                    cases.add(signed(pair, from, to));
                }
            }
        }
        return cases;
    }

    private DyadCase signed(Pair pair, int from, int to) {
        for (int year = from + 1; year <= to; year++) {
            if (pacts.allied(pair, year, kind)) {
                return new DyadCase(pair, false, true, signing(pair, year));
            }
        }
        return new DyadCase(pair, false, false, 0);
    }

    private DyadCase standing(Pair pair, int from, int to) {
        boolean before = pacts.allied(pair, from, kind);
        boolean after = pacts.allied(pair, to, kind);
        int cluster = 0;
        if (after) {
            cluster = signing(pair, to);
        } else if (before) {
            cluster = parting(pair, from, to);
        }
        return new DyadCase(pair, before, after, cluster);
    }

    private int signing(Pair pair, int to) {
        int year = to;
        while (pacts.allied(pair, year - 1, kind)) {
            year--;
        }
        int signed = year;
        return YEARS * year
                + begun.computeIfAbsent(year, none -> Pair.chains(pacts.begun(signed, kind)))
                        .getOrDefault(pair.low(), pair.low());
    }

    private int parting(Pair pair, int from, int to) {
        int year = to;
        while (year > from + 1 && !pacts.allied(pair, year - 1, kind)) {
            year--;
        }
        int parted = year;
        return YEARS * year
                + ended.computeIfAbsent(year, none -> Pair.chains(pacts.ended(parted, kind)))
                        .getOrDefault(pair.low(), pair.low());
    }
}
