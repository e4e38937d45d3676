package concert.model.treaty;

/**
 * What the signatories wrote down; never changes.
 *
 * @param name as history knows it, or empty for a treaty made in the run
 * @param kind preset of obligations
 * @param publicity what outsiders were told
 * @param term how long it is to run
 * @param clause hard or soft casus foederis
 * @param institution iota in [0,1] at signing: secretariat, staff talks, a common budget
 * @param interoperability I at signing, in (0,1]
 * @param voting omega in [0,1]: 0 equal voice, 1 votes by capability (E12)
 * @param quota share of the vote that admits a member, 1 is consensus (E12)
 * @param nonAggressionStated whether the text states a non-aggression pledge beside its kind's obligations
 */
public record TreatyText(
        String name,
        TreatyKind kind,
        Publicity publicity,
        Term term,
        Clause clause,
        double institution,
        double interoperability,
        double voting,
        double quota,
        boolean nonAggressionStated) {

    /** The same text for another term. */
    public TreatyText with(Term other) {
        return new TreatyText(
                name,
                kind,
                publicity,
                other,
                clause,
                institution,
                interoperability,
                voting,
                quota,
                nonAggressionStated);
    }
}
