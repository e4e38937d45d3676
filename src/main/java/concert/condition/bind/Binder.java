package concert.condition.bind;

import concert.condition.answer.Answer;
import concert.condition.answer.Logic;
import concert.condition.bind.OwnFormulas.Kind;
import concert.condition.fact.Answers;
import concert.condition.fact.Finder;
import concert.condition.phrase.Flaw;
import concert.condition.phrase.Phrase;
import concert.measure.all.Measures;
import concert.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Makes an answer of a phrase, and tells every flaw of it. */
final class Binder {
    private static final Answer UNKNOWN = past -> Double.NaN;

    private final Vocabulary known;
    private final Consumer<Flaw> flawed;
    private final Facts facts;

    Binder(Vocabulary known, Consumer<Flaw> flawed) {
        this.known = known;
        this.flawed = flawed;
        this.facts = new Facts(known, flawed);
    }

    Bound bind(Phrase phrase) {
        if (phrase instanceof Phrase.Figure figure) {
            return Bound.number(past -> figure.value());
        }
        if (phrase instanceof Phrase.Joined joined) {
            return joined(joined);
        }
        if (phrase instanceof Phrase.Call call) {
            return call(call);
        }
        if (phrase instanceof Phrase.Word word && !word.quoted()) {
            return word(word);
        }
        flaw(phrase.at(), "a list or a name alone says nothing. Maybe allied(FRN, RUS, by: 1904)?");
        return Bound.truth(UNKNOWN);
    }

    private void flaw(int at, String message) {
        flawed.accept(new Flaw(at, message));
    }

    private Bound word(Phrase.Word word) {
        if (measures().contains(word.text())) {
            return measure(word.text(), past -> past.measure(word.text(), past.last()));
        }
        flaw(word.at(), "unknown measure \"" + word.text() + "\"." + Nearest.mend(word.text(), measures()));
        return Bound.number(UNKNOWN);
    }

    /** Concert's measures and the scenario's own. */
    private Set<String> measures() {
        Set<String> measures = new TreeSet<>(Measures.names());
        measures.addAll(known.measures().keySet());
        return measures;
    }

    /** A measure of that name; one of the scenario's own may be true or false. */
    private Bound measure(String name, Answer answer) {
        Kind kind = known.measures().getOrDefault(name, Kind.NUMBER);
        return kind == Kind.NUMBER ? Bound.number(answer) : Bound.truth(answer);
    }

    private Bound joined(Phrase.Joined joined) {
        return switch (joined.sign()) {
            case "not" -> Bound.truth(Logic.not(truth(joined.right())));
            case "and" -> Bound.truth(Logic.and(truth(joined.left()), truth(joined.right())));
            case "or" -> Bound.truth(Logic.or(truth(joined.left()), truth(joined.right())));
            case "+", "-", "*", "/" -> Bound.number(reckoned(joined));
            default -> Bound.truth(Logic.compare(joined.sign(), number(joined.left()), number(joined.right())));
        };
    }

    private Answer reckoned(Phrase.Joined joined) {
        Answer left = joined.left() == null ? past -> 0 : number(joined.left());
        return Logic.reckon(joined.sign(), left, number(joined.right()));
    }

    private Answer truth(Phrase phrase) {
        Bound bound = bind(phrase);
        if (!bound.truth()) {
            flaw(phrase.at(), "a number stands where true or false belongs. Maybe a comparison such as > 3 after it?");
        }
        return bound.answer();
    }

    private Answer number(Phrase phrase) {
        Bound bound = bind(phrase);
        if (bound.truth() && !known.unread(phrase)) {
            flaw(phrase.at(), "true or false stands where a number belongs. Maybe count( ) around it?");
        }
        return bound.answer();
    }

    private Bound call(Phrase.Call call) {
        if (call.name().equals("count")) {
            return Bound.number(Answers.count(counted(call)));
        }
        if (call.name().equals("share")) {
            return share(call);
        }
        if (Facts.NAMES.contains(call.name())) {
            Answer all = null;
            for (Phrase.Call each : Spread.of(call)) {
                Answer one = Answers.any(facts.find(each));
                all = all == null ? one : Logic.and(all, one);
            }
            return Bound.truth(all);
        }
        if (NumberCalls.NAMES.contains(call.name())) {
            return Bound.number(new NumberCalls(known, flawed).of(call));
        }
        if (measures().contains(call.name())) {
            return measure(call.name(), new NumberCalls(known, flawed).measure(call));
        }
        flaw(call.at(), "nothing is called " + call.name() + "( )." + known(call.name()));
        return Bound.truth(UNKNOWN);
    }

    /** What was meant, or all that there is but the measures. */
    private String known(String name) {
        Set<String> own = new TreeSet<>(Facts.NAMES);
        own.addAll(NumberCalls.NAMES);
        own.addAll(List.of("count", "share"));
        Set<String> all = new TreeSet<>(own);
        all.addAll(measures());
        String mend = Nearest.mend(name, all);
        return mend.isEmpty() ? " Known: " + String.join(", ", own) + "." : mend;
    }

    /** What a count is of: pairs, states, treaties or wars. */
    private Finder counted(Phrase.Call count) {
        new Details(count, Set.of(), known, flawed);
        if (count.of().size() == 1
                && count.of().get(0) instanceof Phrase.Call call
                && Facts.NAMES.contains(call.name())) {
            return facts.find(call);
        }
        flaw(
                count.at(),
                "count( ) is of one of " + String.join(", ", Facts.NAMES) + ". Maybe count(allied(any, any))?");
        return past -> new Finder.Found(0, true);
    }

    private Bound share(Phrase.Call share) {
        Details details = new Details(share, Set.of("of"), known, flawed);
        List<Phrase> parts = new ArrayList<>(share.of());
        parts.addAll(details.values("of"));
        if (parts.size() == 2 && parts.stream().allMatch(Binder::isFact)) {
            Finder part = facts.find((Phrase.Call) parts.get(0));
            return Bound.number(Answers.share(part, facts.find((Phrase.Call) parts.get(1))));
        }
        flaw(
                share.at(),
                "share( ) is of one thing found among another."
                        + " Maybe share(war(any, any, without: major), of: war(any, any))?");
        return Bound.number(UNKNOWN);
    }

    private static boolean isFact(Phrase phrase) {
        return phrase instanceof Phrase.Call call && Facts.NAMES.contains(call.name());
    }
}
