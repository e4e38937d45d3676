package concert.history.world;

import concert.history.data.Pacts.Bonds;
import concert.history.data.TreatyRecord.Member;
import concert.model.treaty.Commitments.Admission;
import concert.model.treaty.Obligations;
import concert.model.treaty.TreatyKind;
import concert.scenario.TreatyEntry.Commitments;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** What members owe by ATOP's obligations, which are there or not, in the model's words: 1 or 0, nothing of a kind's own. */
final class OwedByMembers {
    private OwedByMembers() {}

    /** The kind that comes first among what any member owes, null when none owes anything. */
    static TreatyKind kind(List<Bonds> bonds) {
        if (bonds.stream().anyMatch(Bonds::defence)) {
            return TreatyKind.DEFENCE;
        }
        if (bonds.stream().anyMatch(Bonds::offence)) {
            return TreatyKind.OFFENCE;
        }
        if (bonds.stream().anyMatch(Bonds::consultation)) {
            return TreatyKind.ENTENTE;
        }
        if (bonds.stream().anyMatch(Bonds::neutrality)) {
            return TreatyKind.NEUTRALITY;
        }
        return bonds.stream().anyMatch(Bonds::nonAggression) ? TreatyKind.NON_AGGRESSION : null;
    }

    /** Obligations of 1 where a bond is there and 0 where it is not. */
    static Obligations of(Bonds bonds) {
        return new Obligations(
                bonds.defence() ? 1 : 0,
                bonds.offence() ? 1 : 0,
                bonds.consultation() ? 1 : 0,
                bonds.neutrality() ? 1 : 0,
                bonds.nonAggression() ? 1 : 0,
                0);
    }

    /** What most of them owe as what all do, the most binding of those that as many owe; the others' as pledges. */
    static Commitments of(List<Member> members, Codes codes, List<String> against) {
        Map<Bonds, Integer> owing = new LinkedHashMap<>();
        members.forEach(each -> owing.merge(each.bonds(), 1, Integer::sum));
        ToIntFunction<Map.Entry<Bonds, Integer>> count = Map.Entry::getValue;
        Bonds most = owing.entrySet().stream()
                .max(Comparator.comparingInt(count).thenComparingInt(each -> weight(each.getKey())))
                .orElseThrow()
                .getKey();
        SortedMap<String, Obligations> pledges = new TreeMap<>();
        for (Member each : members) {
            if (!each.bonds().equals(most)) {
                pledges.put(codes.of(each.ccode()), of(each.bonds()));
            }
        }
        return new Commitments(of(most), pledges, against, Admission.SILENCE);
    }

    /** A number that orders sets of bonds by the heaviest that they have; no two sets have the same. */
    private static int weight(Bonds bonds) {
        return (bonds.defence() ? 16 : 0)
                + (bonds.offence() ? 8 : 0)
                + (bonds.consultation() ? 4 : 0)
                + (bonds.neutrality() ? 2 : 0)
                + (bonds.nonAggression() ? 1 : 0);
    }
}
