package concert.history.data;

/** Which pacts are meant by "allied" (ATOP's obligations). */
public enum PactKind {
    /** Defence. */
    DEFENCE,
    /** Any military pact: defence, offence, neutrality, non-aggression or consultation. */
    ANY
}
