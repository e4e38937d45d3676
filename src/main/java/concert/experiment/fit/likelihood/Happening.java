package concert.experiment.fit.likelihood;

import concert.model.treaty.TreatyKind;

/**
 * What may happen to a pair, a state or a treaty in a tick, as the constant rates tell it apart.
 *
 * @param name the key of the kind of treaty that is signed, or one of those below
 */
record Happening(String name) {
    /** A state joins an open treaty. */
    static final Happening ACCESSION = new Happening("accession");

    /** A treaty of two ends. */
    static final Happening END_OF_TWO = new Happening("end of two");

    /** A member leaves a treaty of more than two. */
    static final Happening EXIT = new Happening("exit");

    /** That a treaty of a kind is signed. */
    static Happening of(TreatyKind kind) {
        return new Happening(kind.key());
    }
}
