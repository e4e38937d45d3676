package concert.history.world;

import concert.history.data.PactKind;
import concert.history.data.Pacts;
import concert.history.data.Pacts.Bonds;
import concert.history.data.Pair;
import concert.model.treaty.Commitments.Admission;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import concert.scenario.TreatyEntry;
import concert.scenario.TreatyEntry.Commitments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The treaties block where only dyad-years are at hand: one of two states for each allied pair. */
final class DyadTreaties {
    private DyadTreaties() {}

    /** Those of a year, in order of signing, then name; a pact is signed when the pair was first bound without break. */
    static List<TreatyEntry> of(Pacts pacts, int year, Codes codes, Imputations imputations) {
        List<TreatyEntry> entries = new ArrayList<>();
        for (Pair each : pacts.allied(year, PactKind.ANY)) {
            if (codes.has(each.low()) && codes.has(each.high())) {
                List<String> pair = codes.pair(each.low(), each.high());
                imputations.note(
                        "treaties: from dyad-years, a pact of two for each pair, open and indefinite, without institution",
                        String.join("-", pair));
                entries.add(entry(pair, pacts.bonds(each, year), since(pacts, each, year)));
            }
        }
        entries.sort(Comparator.comparing(TreatyEntry::signed)
                .thenComparing(each -> each.text().name()));
        return entries;
    }

    private static int since(Pacts pacts, Pair pair, int year) {
        int since = year;
        while (pacts.allied(pair, since - 1, PactKind.ANY)) {
            since--;
        }
        return since;
    }

    private static TreatyEntry entry(List<String> pair, Bonds bonds, int since) {
        TreatyKind kind = OwedByMembers.kind(List.of(bonds));
        String name = "Pact of " + pair.get(0) + " and " + pair.get(1);
        TreatyText text =
                new TreatyText(name, kind, Publicity.OPEN, Term.INDEFINITE, kind.clause(), 0, .3, .5, 1, false);
        Commitments owed = new Commitments(OwedByMembers.of(bonds), new TreeMap<>(), List.of(), Admission.SILENCE);
        return new TreatyEntry(text, pair, List.of(), since, owed);
    }
}
