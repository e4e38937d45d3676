package concert.cases;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A numbered case: a tiny world and what follows from a rule in it.
 *
 * @param number family letter and two or more digits
 * @param title what the case shows, in a line
 * @param rule the rule it tests, in a sentence or two
 * @param source equation and author
 * @param theories the theories it is played under; {@link #OWN} for the world's own
 * @param world as written, before {@link StillWorld} completes it
 * @param expect what every theory makes of it
 * @param changes variants of the world and what they change
 */
record Case(
        String number,
        String title,
        String rule,
        String source,
        List<String> theories,
        Object world,
        Expected expect,
        List<Change> changes) {
    /** Stands for the theories that the world names itself. */
    public static final String OWN = "its own";

    /** One thing expected: what is asked and the answer. */
    record Claim(String subject, String answer) {
        @Override
        public String toString() {
            return subject + ": " + answer;
        }
    }

    /** What is expected under every theory, and beside it under some; the keys are as written. */
    record Expected(List<Claim> always, Map<String, List<Claim>> byTheory, SortedMap<String, List<Claim>> resolved) {
        /** All that one theory must show. */
        List<Claim> of(String theory) {
            List<Claim> all = new java.util.ArrayList<>(always);
            all.addAll(resolved.getOrDefault(theory, List.of()));
            return all;
        }
    }

    /** A variant of the world: paths as of {@code --set}, and what follows. */
    record Change(Map<String, String> set, Expected then) {}

    /** The family's letter. */
    String family() {
        return number.substring(0, 1);
    }

    @Override
    public String toString() {
        return number + " " + title;
    }
}
