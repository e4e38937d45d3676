package concert.history.world;

import concert.history.data.FieldData;
import concert.history.data.Pair;
import concert.history.data.PairYears;
import concert.scenario.RelationEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The relations block of an imported world: rivalry and trade. */
final class PairEntries {
    private static final int TRADE_REACH = 6;
    private static final double LEAST_TRADE = .03;
    private static final int THOUSAND = 1000;

    private final FieldData data;
    private final Imputations imputations;

    PairEntries(FieldData data, Imputations imputations) {
        this.data = data;
        this.imputations = imputations;
    }

    /** The pairs of which something is known, in order of code. */
    List<RelationEntry> of(int year, Codes codes) {
        Map<Pair, Double> rivals = rivalries(data, year, codes);
        Map<Pair, Double> trade = trade(year, codes);
        TreeSet<Pair> pairs = new TreeSet<>(rivals.keySet());
        pairs.addAll(trade.keySet());
        List<RelationEntry> entries = new ArrayList<>();
        for (Pair each : pairs) {
            List<String> pair = codes.pair(each.low(), each.high());
            double rivalry = rivals.getOrDefault(each, 0.0);
            double bond = trade.getOrDefault(each, 0.0);
            entries.add(new RelationEntry(pair.get(0), pair.get(1), rivalry, bond, Double.NaN, Double.NaN, Double.NaN));
        }
        entries.sort(Comparator.comparing(RelationEntry::first).thenComparing(RelationEntry::second));
        return entries;
    }

    /** W of every pair of a world with a rivalry in a year. */
    static Map<Pair, Double> rivalries(FieldData data, int year, Codes codes) {
        Map<Pair, Double> rivals = new TreeMap<>();
        for (Pair each : data.rivalries().pairs()) {
            double rivalry = data.rivalry(each, year);
            if (rivalry > 0 && codes.has(each.low()) && codes.has(each.high())) {
                rivals.put(each, rivalry);
            }
        }
        return rivals;
    }

    /** b: the smaller of the two shares that a pair's trade has in each side's, from .03 on. */
    private Map<Pair, Double> trade(int year, Codes codes) {
        PairYears flows = data.trade();
        int of = flows.nearest(year, TRADE_REACH);
        Map<Pair, Double> bonds = new TreeMap<>();
        if (of == 0) {
            imputations.note("trade: no year within 6 of " + year, "all pairs");
            return bonds;
        }
        if (of != year) {
            imputations.note("trade: the file's nearest year", String.valueOf(of));
        }
        Map<Integer, Double> totals = new TreeMap<>();
        for (Pair each : flows.pairs(of)) {
            double value = flows.value(each.low(), each.high(), of);
            totals.merge(each.low(), value, Double::sum);
            totals.merge(each.high(), value, Double::sum);
        }
        for (Pair each : flows.pairs(of)) {
            double value = flows.value(each.low(), each.high(), of);
            double bond = value / Math.max(totals.get(each.low()), totals.get(each.high()));
            if (bond >= LEAST_TRADE && codes.has(each.low()) && codes.has(each.high())) {
                bonds.put(each, Math.rint(bond * THOUSAND) / THOUSAND);
            }
        }
        return bonds;
    }
}
