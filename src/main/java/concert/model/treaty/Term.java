package concert.model.treaty;

/**
 * How long a treaty is to run.
 *
 * @param ticks number of ticks of a fixed, renewable term, or of years in what a scenario says; 0 indefinite; -1 ad hoc, until its war or target is gone
 */
public record Term(int ticks) {
    public static final Term INDEFINITE = new Term(0);
    public static final Term AD_HOC = new Term(-1);

    /**
     * Checks the number.
     * @throws IllegalArgumentException below -1
     */
    public Term {
        if (ticks < -1) {
            throw new IllegalArgumentException("a term of " + ticks + " ticks; it must be -1, 0 or more");
        }
    }

    /** Whether it runs out after so many ticks and is then renewed or not. */
    public boolean fixed() {
        return ticks > 0;
    }

    /** Whether it holds until its war is over or its target gone. */
    public boolean adHoc() {
        return ticks == -1;
    }

    /** The same term where a year has so many ticks, from one that counts years; none and ad hoc stay as they are. */
    public Term times(int perYear) {
        return fixed() ? new Term(ticks * perYear) : this;
    }

    /** As written in files, {@code indefinite}, {@code ad-hoc} or the number of years, where a year has so many ticks. */
    public String years(int perYear) {
        return fixed() ? Integer.toString(ticks / perYear) : toString();
    }

    /** As {@link #years} of a term that counts years. */
    @Override
    public String toString() {
        return ticks > 0 ? Integer.toString(ticks) : ticks == 0 ? "indefinite" : "ad-hoc";
    }
}
