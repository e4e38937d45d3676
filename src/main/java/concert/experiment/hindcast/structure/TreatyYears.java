package concert.experiment.hindcast.structure;

import concert.history.data.FieldData;
import concert.history.data.PactKind;
import concert.history.data.Pair;
import concert.history.data.TreatyRecord;
import concert.history.file.DataFormat;
import concert.model.treaty.Membership;
import concert.model.treaty.Treaty;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The years at whose end each treaty is in force between two at least of some states: bit 0 is the origin, bit h the year
 * h later.
 */
record TreatyYears(List<BitSet> treaties) {

    /** Those of a run so far. */
    static TreatyYears of(List<Treaty> all, PactKind kind, BitSet states, int horizon) {
        List<BitSet> years = new ArrayList<>();
        for (Treaty each : all) {
            BitSet inForce = new BitSet();
            for (int year = 0; year <= horizon; year++) {
                inForce.set(year, inForce(each, kind, states, year - 1));
            }
            years.add(inForce);
        }
        return new TreatyYears(years);
    }

    private static boolean inForce(Treaty treaty, PactKind kind, BitSet states, int tick) {
        if (!treaty.alive() && treaty.ended() <= tick) {
            return false;
        }
        int members = 0;
        boolean binds = false;
        for (Membership each : treaty.memberships()) {
            boolean there = each.joined() <= tick && (each.left() < 0 || each.left() > tick);
            if (there && states.get(each.state())) {
                members++;
                binds |= AlliedPairs.binds(treaty.commitments().of(each.state()), kind);
            }
        }
        return binds && members > 1;
    }

    /** Those of history: by treaty where the data tell of treaties, else each pair that is allied counts as one. */
    static TreatyYears of(FieldData data, PactKind kind, StateSpan span) {
        List<BitSet> years = new ArrayList<>();
        if (data.has(DataFormat.TREATIES) && data.has(DataFormat.MEMBERS)) {
            Set<Integer> among = Set.copyOf(span.states());
            for (TreatyRecord each : data.treaties().all()) {
                years.add(years(span, year -> inForce(each, kind, among, year)));
            }
        } else {
            span.states()
                    .forEach(one -> span.states().stream()
                            .filter(other -> one < other)
                            .forEach(other -> years.add(years(
                                    span, year -> data.pacts().allied(Pair.of(one, other), year, kind)))));
        }
        return new TreatyYears(years);
    }

    private static BitSet years(StateSpan span, IntPredicate inForce) {
        BitSet years = new BitSet();
        for (int year = 0; year <= span.horizon(); year++) {
            years.set(year, inForce.test(span.origin() + year));
        }
        return years;
    }

    private static boolean inForce(TreatyRecord treaty, PactKind kind, Set<Integer> states, int year) {
        List<TreatyRecord.Member> members = treaty.atEnd(year).stream()
                .filter(each -> states.contains(each.ccode()))
                .toList();
        return members.size() > 1
                && members.stream().anyMatch(each -> each.bonds().are(kind));
    }

    /** In force in a year. */
    int inForce(int year) {
        return (int) treaties.stream().filter(each -> each.get(year)).count();
    }

    /** Not in force at the origin, and then in some year up to one. */
    int signed(int year) {
        return (int) treaties.stream()
                .filter(each -> !each.get(0))
                .filter(each -> !each.get(1, year + 1).isEmpty())
                .count();
    }

    /** Of those in force at the origin the share that are in a year; NaN of none. */
    double kept(int year) {
        long first = inForce(0);
        long both =
                treaties.stream().filter(each -> each.get(0) && each.get(year)).count();
        return first == 0 ? Double.NaN : (double) both / first;
    }

    /** Ends up to a year for each year of a treaty; NaN where none was in force. */
    double hazard(int year) {
        double ends = 0;
        double lived = 0;
        for (BitSet each : treaties) {
            for (int at = 0; at < year; at++) {
                lived += each.get(at) ? 1 : 0;
                ends += each.get(at) && !each.get(at + 1) ? 1 : 0;
            }
        }
        return lived == 0 ? Double.NaN : ends / lived;
    }
}
