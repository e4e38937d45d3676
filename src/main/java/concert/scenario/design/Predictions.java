package concert.scenario.design;

import concert.document.Place;
import concert.scenario.book.Library;
import java.util.List;

/**
 * What the authors of theories say of a claim, and where.
 *
 * @param all a prediction a theory, in the order of the file
 * @param grounds where the authors say so
 */
public record Predictions(List<Said> all, List<Ground> grounds) {
    /** Of a file that says nothing: every author is silent. */
    public static final Predictions NONE = new Predictions(List.of(), List.of());

    public Predictions {
        all = List.copyOf(all);
        grounds = List.copyOf(grounds);
    }

    /**
     * One of them.
     *
     * @param theory name of the rule set
     * @param where it stands in the file
     */
    public record Said(String theory, Prediction prediction, Place where) {}

    /**
     * Where an author says so.
     *
     * @param theories names of the rule sets that it speaks for
     * @param work author, year and title
     * @param chapter the place in the work
     * @param says what it says, in a sentence of ours
     * @param checked where that was read, an address or "the work"; empty where it was written from memory
     */
    public record Ground(List<String> theories, String work, String chapter, String says, String checked) {
        public Ground {
            theories = List.copyOf(theories);
        }

        /** Whether nobody held it against the work or a sound account of it. */
        public boolean unchecked() {
            return checked.isEmpty();
        }
    }

    /** What a theory's author says; of fitted weights, what the author of the theory that was fitted says. */
    public Prediction of(String theory) {
        for (Said each : all) {
            if (each.theory().equals(theory)) {
                return each.prediction();
            }
        }
        return theory.startsWith(Library.FITTED) ? of(theory.substring(Library.FITTED.length())) : Prediction.SILENT;
    }

    /** Whether a theory's author says something, and all the grounds for that were written from memory. */
    public boolean unchecked(String theory) {
        String author = theory.startsWith(Library.FITTED) ? theory.substring(Library.FITTED.length()) : theory;
        return of(theory) != Prediction.SILENT
                && grounds.stream()
                        .filter(each -> each.theories().contains(author))
                        .allMatch(Ground::unchecked);
    }
}
