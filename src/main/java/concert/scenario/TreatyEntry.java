package concert.scenario;

import concert.model.treaty.Commitments.Admission;
import concert.model.treaty.Obligations;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A treaty in force at the start.
 *
 * @param text what is written, its term in years
 * @param members codes of the signatories in order, at least two, none a dependency
 * @param targets codes of the states it is directed at, in order
 * @param signed moment of signing in years, at most the start
 * @param commitments what its members owe
 */
public record TreatyEntry(
        TreatyText text, List<String> members, List<String> targets, double signed, Commitments commitments) {

    /**
     * Who owes what, by codes.
     *
     * @param all what every member owes that is not in {@code pledges}
     * @param pledges what members owe that owe something else, by code
     * @param against codes of the states alone against which defence and offence are owed, in order; empty for any
     * @param admission how a newcomer gets in
     */
    public record Commitments(
            Obligations all, SortedMap<String, Obligations> pledges, List<String> against, Admission admission) {
        public Commitments {
            pledges = Collections.unmodifiableSortedMap(new TreeMap<>(pledges));
            against = List.copyOf(against);
        }

        /** Those of a kind. */
        public static Commitments of(TreatyKind kind) {
            return new Commitments(kind.obligations(), new TreeMap<>(), List.of(), Admission.SILENCE);
        }
    }

    /** A treaty that obliges to what its kind does. */
    public TreatyEntry(TreatyText text, List<String> members, List<String> targets, double signed) {
        this(text, members, targets, signed, Commitments.of(text.kind()));
    }

    public TreatyEntry {
        members = List.copyOf(members);
        targets = List.copyOf(targets);
    }
}
