package concert.history.world;

import concert.history.data.CodeChanges;
import concert.history.data.Comrades;
import concert.history.data.FieldData;
import concert.history.data.Pacts;
import concert.history.data.Pair;
import concert.history.file.DataFormat;
import concert.scenario.TreatyEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many years ago the states of a world shared a treaty that is over, and fought on one side, by what was up to its year. */
final class PairPast {
    private final FieldData data;
    private final Imputations imputations;
    private final int year;
    /** The states of the world by every number they had. */
    private final Map<Integer, Integer> now = new HashMap<>();

    PairPast(FieldData data, Imputations imputations, int year, Codes codes) {
        this.data = data;
        this.imputations = imputations;
        this.year = year;
        codes.numbers().forEach(each -> now.put(each, each));
        for (int each : codes.numbers()) {
            CodeChanges.others(each, year).forEach(before -> now.putIfAbsent(before, each));
        }
    }

    /** Years since the last treaty of each pair that has none now; of pairs that never had one nothing. */
    Map<Pair, Double> treaties(List<TreatyEntry> inForce, Codes codes) {
        Map<Pair, Integer> last = new TreeMap<>();
        if (data.has(DataFormat.DYADS)) {
            Pacts pacts = data.pacts();
            pacts.pairs().forEach(each -> mark(last, each, pacts.lastShared(each, year)));
            over(last, pacts.last());
        } else if (data.has(DataFormat.TREATIES) && data.has(DataFormat.MEMBERS)) {
            data.treaties().lastShared(year).forEach((pair, shared) -> mark(last, pair, shared));
        }
        Set<List<String>> bound = new HashSet<>();
        for (TreatyEntry each : inForce) {
            for (String one : each.members()) {
                each.members().forEach(other -> bound.add(List.of(one, other)));
            }
        }
        last.keySet().removeIf(each -> bound.contains(codes.pair(each.low(), each.high())));
        return ago(last);
    }

    /** Where the file ends before the year, the last year of a pact that it has in its own last one is not known. */
    private void over(Map<Pair, Integer> last, int end) {
        if (end < year && last.values().removeIf(each -> each == end)) {
            imputations.note("past-pact: the file ends with " + end + ", none written for pairs allied then", "all");
        }
    }

    /** Years since each pair last fought on one side; of pairs that never did nothing. */
    Map<Pair, Double> comrades() {
        Map<Pair, Integer> last = new TreeMap<>();
        if (data.has(DataFormat.DISPUTES)) {
            Comrades comrades = data.comrades();
            comrades.pairs().forEach(each -> mark(last, each, comrades.last(each, year)));
        }
        return ago(last);
    }

    /** Of a pair that both are in the world under the numbers they have now, the later year counts. */
    private void mark(Map<Pair, Integer> last, Pair pair, int year) {
        Integer one = now.get(pair.low());
        Integer other = now.get(pair.high());
        if (year > 0 && one != null && other != null && !one.equals(other)) {
            last.merge(Pair.of(one, other), year, Math::max);
        }
    }

    private Map<Pair, Double> ago(Map<Pair, Integer> last) {
        Map<Pair, Double> ago = new TreeMap<>();
        last.forEach((pair, shared) -> ago.put(pair, (double) (year - shared)));
        return ago;
    }
}
