package concert.history.world;

import concert.history.data.FieldData;
import concert.history.data.Pair;
import concert.history.data.PairYears;
import concert.history.file.DataFormat;
import concert.scenario.RelationEntry;
import concert.scenario.StateEntry;
import concert.scenario.TreatyEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The relations block of an imported world: rivalry, trade, border and what is past. */
final class PairEntries {
    private static final int TRADE_REACH = 6;
    private static final double LEAST_TRADE = .03;
    private static final int THOUSAND = 1000;
    private static final int BY_LAND = 1;

    private final FieldData data;
    private final Imputations imputations;
    private final Codes codes;
    private final int year;

    PairEntries(FieldData data, Imputations imputations, Codes codes, int year) {
        this.data = data;
        this.imputations = imputations;
        this.codes = codes;
        this.year = year;
    }

    /** The pairs of which something is known, in order of code. */
    List<RelationEntry> of(List<StateEntry> states, List<TreatyEntry> treaties) {
        Map<Pair, Double> rivals = rivalries(data, year, codes, imputations);
        Map<Pair, Double> trade = trade();
        Map<Pair, Double> border = borders(states);
        PairPast past = new PairPast(data, imputations, year, codes);
        Map<Pair, Double> pacts = past.treaties(treaties, codes);
        Map<Pair, Double> comrades = past.comrades();
        TreeSet<Pair> pairs = new TreeSet<>();
        List.of(rivals, trade, border, pacts, comrades).forEach(each -> pairs.addAll(each.keySet()));
        List<RelationEntry> entries = new ArrayList<>();
        for (Pair each : pairs) {
            List<String> pair = codes.pair(each.low(), each.high());
            entries.add(new RelationEntry(
                    pair.get(0),
                    pair.get(1),
                    rivals.getOrDefault(each, 0.0),
                    trade.getOrDefault(each, 0.0),
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    border.getOrDefault(each, Double.NaN),
                    pacts.getOrDefault(each, Double.NaN),
                    comrades.getOrDefault(each, Double.NaN)));
        }
        entries.sort(Comparator.comparing(RelationEntry::first).thenComparing(RelationEntry::second));
        return entries;
    }

    /** 1 for a border by land, 0 for pairs without one whose capitals are so near that a world would assume one. */
    private Map<Pair, Double> borders(List<StateEntry> states) {
        Map<Pair, Double> borders = new TreeMap<>();
        if (!data.has(DataFormat.CONTIGUITY)) {
            return borders;
        }
        if (data.contiguity().last() < year) {
            imputations.note("border: the file ends with " + data.contiguity().last() + ", none written", "all pairs");
            return borders;
        }
        for (StateEntry one : states) {
            for (StateEntry other : states) {
                Pair pair = Pair.of(one.state().ccode(), other.state().ccode());
                boolean land = data.contiguity().atEnd(pair, year) == BY_LAND;
                boolean near = one.state().distanceTo(other.state()) < RelationEntry.BORDER;
                if (one.state().ccode() < other.state().ccode() && (land || near)) {
                    borders.put(pair, land ? 1.0 : 0.0);
                }
            }
        }
        return borders;
    }

    /** W of every pair of a world with a rivalry in a year; that of the file's last year where it ends before. */
    static Map<Pair, Double> rivalries(FieldData data, int year, Codes codes, Imputations imputations) {
        Map<Pair, Double> rivals = new TreeMap<>();
        int last = data.rivalries().last();
        if (last > 0 && last < year) {
            imputations.note("rivalry: that of the file's last year", String.valueOf(last));
        }
        for (Pair each : data.rivalries().pairs()) {
            double rivalry = data.rivalry(each, Math.min(year, last));
            if (rivalry > 0 && codes.has(each.low()) && codes.has(each.high())) {
                rivals.put(each, rivalry);
            }
        }
        return rivals;
    }

    /** b: the smaller of the two shares that a pair's trade has in each side's, from .03 on. */
    private Map<Pair, Double> trade() {
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
