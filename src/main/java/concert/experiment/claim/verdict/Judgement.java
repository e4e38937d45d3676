package concert.experiment.claim.verdict;

/**
 * What is said of a claim under one theory, and on what ground.
 *
 * @param margin of equivalence, in the observable's unit
 * @param p of the test that the verdict asks for: of no effect when the mean lies outside the margin, of one at its edge or
 *     beyond when it lies within; NaN when there is no test
 * @param adjusted p, by Holm over all verdicts of the call
 * @param needed runs a world and side with which an undecided verdict would be decided, were mean and spread to stay; 0 for
 *     any other
 */
public record Judgement(Verdict verdict, double margin, double p, double adjusted, int needed) {
    /** More runs than this are not worth a number. */
    static final int MOST = 100_000;

    /** The verdict; of an undecided one, how many runs would do. */
    public String words() {
        if (verdict != Verdict.UNDECIDED) {
            return verdict.words();
        }
        return verdict.words() + ": " + (needed > MOST ? ">" + MOST : Integer.toString(needed)) + " runs";
    }
}
