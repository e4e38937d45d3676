package concert.model.treaty;

/** One state's time in one treaty, with what it saw in it when it signed. */
public final class Membership {
    private final int state;
    private final int joined;
    private final boolean founder;
    private int left = -1;
    private Cause cause;
    private double[] terms;
    private double trust;
    private double likeness;

    Membership(int state, int joined, boolean founder) {
        this.state = state;
        this.joined = joined;
        this.founder = founder;
    }

    /** A membership as it stood when the snapshot was taken. */
    Membership(MembershipSnapshot from) {
        state = from.state();
        joined = from.joined();
        founder = from.founder();
        left = from.left();
        cause = from.cause();
        terms = from.terms() == null ? null : from.terms().clone();
        trust = from.trust();
        likeness = from.likeness();
    }

    /** All it holds, copied. */
    MembershipSnapshot snapshot() {
        double[] seen = terms == null ? null : terms.clone();
        return new MembershipSnapshot(state, joined, founder, left, cause, seen, trust, likeness);
    }

    /** Whose it is, as an index in order of state code. */
    public int state() {
        return state;
    }

    /** Tick of signing, negative when before the first tick. */
    public int joined() {
        return joined;
    }

    /** Whether the state was among the first signatories; one that was admitted later is not. */
    public boolean founder() {
        return founder;
    }

    /** Tick of leaving, or -1 while it lasts. */
    public int left() {
        return left;
    }

    /** Why it left, or null while it lasts. */
    public Cause cause() {
        return cause;
    }

    /** Whether what the member saw at signing is known; it is not for treaties older than the run. */
    public boolean noted() {
        return terms != null;
    }

    /** The weighted terms of the membership's value when signed, or when the run first saw it. */
    public double[] terms() {
        return terms.clone();
    }

    /** Mean trust in the other members at signing, in [0,1]. */
    public double trust() {
        return trust;
    }

    /** Likeness of threats with the other members at signing, the mean cosine of E11. */
    public double likeness() {
        return likeness;
    }

    /** Notes what the member saw when it signed. */
    public void note(double[] signedTerms, double signedTrust, double signedLikeness) {
        terms = signedTerms.clone();
        trust = signedTrust;
        likeness = signedLikeness;
    }

    void leave(int tick, Cause why) {
        left = tick;
        cause = why;
    }
}
