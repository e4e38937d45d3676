package concert.history.world;

import concert.history.data.PactKind;
import concert.history.data.Pacts;
import concert.history.data.Pacts.Bonds;
import concert.history.data.Pair;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import concert.scenario.TreatyEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The treaties block where only dyad-years are at hand: one of two states for each allied pair. */
final class DyadTreaties {
    private DyadTreaties() {}

    /** Those of a year, in order of signing, then name; a pact is signed when the pair was first bound without break. */
    static List<TreatyEntry> of(Pacts pacts, int year, Codes codes, Imputations imputations) {
        List<TreatyEntry> entries = new ArrayList<>();
        for (Pair each : pacts.allied(year, PactKind.ANY)) {
            if (codes.has(each.low()) && codes.has(each.high())) {
                List<String> pair = codes.pair(each.low(), each.high());
                imputations.note("treaties: from dyad-years, a pact of two for each pair", String.join("-", pair));
                entries.add(new TreatyEntry(
                        text(pair, pacts.bonds(each, year)), pair, List.of(), since(pacts, each, year)));
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

    private static TreatyText text(List<String> pair, Bonds bonds) {
        TreatyKind kind = bonds.defence()
                ? TreatyKind.DEFENCE
                : bonds.offence()
                        ? TreatyKind.OFFENCE
                        : bonds.consultation()
                                ? TreatyKind.ENTENTE
                                : bonds.neutrality() ? TreatyKind.NEUTRALITY : TreatyKind.NON_AGGRESSION;
        boolean aside = bonds.nonAggression() && kind != TreatyKind.NON_AGGRESSION;
        String name = "Pact of " + pair.get(0) + " and " + pair.get(1);
        return new TreatyText(name, kind, Publicity.OPEN, Term.INDEFINITE, kind.clause(), 0, .3, .5, 1, aside);
    }
}
