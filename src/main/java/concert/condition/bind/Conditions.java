package concert.condition.bind;

import concert.condition.answer.Answer;
import concert.condition.past.Years;
import concert.condition.phrase.Flaw;
import concert.condition.phrase.Phrase;
import concert.condition.phrase.PhraseReader;
import java.util.function.Consumer;

/** Reads conditions and formulas over a known world; every flaw of a text is found at once. */
public final class Conditions {
    private Conditions() {}

    /**
     * The answer to a text that is true or false; null after telling {@code flawed} all that is wrong with it.
     *
     * @param usual the time that is meant where the text names none
     */
    public static Answer truth(String text, Vocabulary known, Years usual, Consumer<Flaw> flawed) {
        return read(text, known, usual, flawed, true);
    }

    /** The same of a text that may also be a number. */
    public static Answer formula(String text, Vocabulary known, Years usual, Consumer<Flaw> flawed) {
        return read(text, known, usual, flawed, false);
    }

    private static Answer read(String text, Vocabulary known, Years usual, Consumer<Flaw> flawed, boolean truth) {
        boolean[] any = new boolean[1];
        BindingContext reading = new BindingContext(known, usual, flaw -> {
            any[0] = true;
            flawed.accept(flaw);
        });
        Phrase phrase = PhraseReader.read(text, reading.flawed());
        Expressions expressions = new Expressions(reading);
        Answer answer = phrase == null
                ? null
                : truth ? expressions.truth(phrase) : expressions.bind(phrase).answer();
        return any[0] ? null : answer;
    }
}
