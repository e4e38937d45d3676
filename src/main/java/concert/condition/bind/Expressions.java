package concert.condition.bind;

import concert.condition.answer.Answer;
import concert.condition.answer.Logic;
import concert.condition.phrase.Phrase;
import concert.condition.phrase.Phrase.Call;
import concert.condition.phrase.Phrase.Joined;
import concert.text.Nearest;
import java.util.ArrayList;
import java.util.List;

/** Binds what stands between facts and figures: and, or, not, comparisons and sums. */
final class Expressions {
    private final BindingContext reading;
    private final FactReader facts;
    private final ColumnReader columns;

    Expressions(BindingContext reading) {
        this.reading = reading;
        this.facts = new FactReader(reading);
        this.columns = new ColumnReader(reading);
    }

    /** What a phrase comes to that must be true or false. */
    Answer truth(Phrase phrase) {
        Bound bound = bind(phrase);
        if (!bound.truth()) {
            reading.flaw(phrase.at(), BindingContext.words(phrase) + " is a number, neither true nor false. Maybe add >= 1?");
        }
        return bound.answer();
    }

    private Answer number(Phrase phrase) {
        Bound bound = bind(phrase);
        if (bound.truth() && bound != Bound.FAULTY) {
            reading.flaw(
                    phrase.at(), BindingContext.words(phrase) + " is true or false, and no number. Maybe count(...) of it?");
        }
        return bound.answer();
    }

    Bound bind(Phrase phrase) {
        if (phrase instanceof Phrase.Figure figure) {
            double value = figure.value();
            return Bound.number(past -> value);
        }
        if (phrase instanceof Joined joined) {
            return joined(joined);
        }
        if (phrase instanceof Call call) {
            return call(call);
        }
        if (phrase instanceof Phrase.Word word && reading.known().measures().contains(word.text())) {
            return Bound.number(past -> past.measure(word.text(), past.last()));
        }
        reading.flaw(phrase.at(), stranger(phrase));
        return Bound.FAULTY;
    }

    private String stranger(Phrase phrase) {
        if (phrase instanceof Phrase.Word word) {
            if (FactReader.NAMES.contains(word.text()) || ColumnReader.names().contains(word.text())) {
                return "\"" + word.text() + "\" must be asked of somebody. Maybe " + word.text() + "(...)?";
            }
            return "\"" + word.text() + "\" is neither a question nor a measure." + mend(word.text());
        }
        return "a list says nothing by itself. Maybe allied(FRN, any of [...])?";
    }

    private String mend(String name) {
        List<String> all = new ArrayList<>(FactReader.NAMES);
        all.addAll(List.of("count", "share"));
        all.addAll(ColumnReader.names());
        all.addAll(reading.known().measures());
        String mend = Nearest.mend(name, all);
        return mend.isEmpty() ? " Maybe one of " + String.join(", ", FactReader.NAMES) + "?" : mend;
    }

    private Bound joined(Joined joined) {
        return switch (joined.sign()) {
            case "and" -> Bound.truth(Logic.and(truth(joined.left()), truth(joined.right())));
            case "or" -> Bound.truth(Logic.or(truth(joined.left()), truth(joined.right())));
            case "not" -> Bound.truth(Logic.not(truth(joined.right())));
            case "+", "-", "*", "/" -> Bound.number(reckoned(joined));
            default -> Bound.truth(Logic.compare(joined.sign(), number(joined.left()), number(joined.right())));
        };
    }

    private Answer reckoned(Joined joined) {
        Answer left = joined.left() == null ? past -> 0 : number(joined.left());
        return Logic.reckon(joined.sign(), left, number(joined.right()));
    }

    private Bound call(Call call) {
        String name = call.name();
        if (FactReader.NAMES.contains(name)) {
            return Bound.truth(facts.truth(call));
        }
        if (name.equals("count")) {
            return Bound.number(facts.count(call));
        }
        if (name.equals("share")) {
            return Bound.number(facts.share(call));
        }
        if (ColumnReader.names().contains(name)) {
            return Bound.number(columns.of(call));
        }
        if (reading.known().measures().contains(name)) {
            return Bound.number(columns.measure(call));
        }
        reading.flaw(call.at(), "there is no question \"" + name + "\"." + mend(name));
        return Bound.FAULTY;
    }
}
