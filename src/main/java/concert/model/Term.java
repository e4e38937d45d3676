package concert.model;

/**
 * How long a treaty is to run.
 *
 * @param ticks number of ticks of a fixed, renewable term; 0 indefinite; -1 ad hoc, until its war or target is gone
 */
public record Term(int ticks) {
    public static final Term INDEFINITE = new Term(0);
    public static final Term AD_HOC = new Term(-1);

    public Term {
        if (ticks < -1) {
            throw new IllegalArgumentException("a term of " + ticks + " ticks; it must be -1, 0 or more");
        }
    }

    public boolean fixed() {
        return ticks > 0;
    }

    public boolean adHoc() {
        return ticks == -1;
    }

    /** As written in files: {@code indefinite}, {@code ad-hoc} or the number of ticks. */
    @Override
    public String toString() {
        return ticks > 0 ? Integer.toString(ticks) : ticks == 0 ? "indefinite" : "ad-hoc";
    }
}
