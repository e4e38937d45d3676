package concert.condition.phrase;

import concert.condition.phrase.Phrase.Call;
import concert.condition.phrase.Phrase.Detail;
import concert.condition.phrase.Phrase.Figure;
import concert.condition.phrase.Phrase.Joined;
import concert.condition.phrase.Phrase.Listing;
import concert.condition.phrase.Phrase.Word;
import concert.condition.phrase.Token.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads a condition by its grammar; {@code or} binds least, then {@code and}, {@code not}, comparisons, sums, products. */
public final class PhraseReader {
    /** Words that open a detail of a call, so that the colon after them may be left out. */
    public static final Set<String> DETAILS = Set.of(
            "by", "at", "between", "apart", "within", "without", "powers", "both", "same-war", "wars", "years", "of");

    /** Details that are one word. */
    public static final Set<String> BARE = Set.of("ever", "now");

    private static final Set<String> COMPARISONS = Set.of("<", "<=", ">", ">=", "=", "==", "!=");
    /** Deeper nesting is a slip of the pen, and would end in an overflow. */
    private static final int DEEPEST = 50;

    private final Tokens tokens;
    private int depth;

    private PhraseReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The phrase of a text, or null after telling {@code flawed} the first thing that makes no sense. */
    public static Phrase read(String text, Consumer<Flaw> flawed) {
        try {
            PhraseReader reader = new PhraseReader(Tokens.of(text));
            Phrase whole = reader.either();
            Token rest = reader.tokens.peek();
            if (rest.sort() != Sort.END) {
                throw new Flaw.Stop(
                        rest.at(), rest.words() + " after the condition is over. Maybe and, or, or a comma?");
            }
            return whole;
        } catch (Flaw.Stop stop) {
            flawed.accept(stop.flaw());
            return null;
        }
    }

    private Phrase either() {
        if (++depth > DEEPEST) {
            throw new Flaw.Stop(tokens.peek().at(), "nested too deep. Maybe a bracket too many?");
        }
        Phrase read = chain(Set.of("or"), () -> chain(Set.of("and"), this::negated));
        depth--;
        return read;
    }

    private Phrase chain(Set<String> signs, Supplier<Phrase> part) {
        Phrase left = part.get();
        while (signs.stream().anyMatch(tokens.peek()::is)) {
            Token sign = tokens.take();
            left = new Joined(sign.at(), sign.text(), left, part.get());
        }
        return left;
    }

    private Phrase negated() {
        Token first = tokens.peek();
        if (!first.is("not")) {
            return compared();
        }
        tokens.take();
        if (++depth > DEEPEST) {
            throw new Flaw.Stop(first.at(), "nested too deep. Maybe a not too many?");
        }
        Phrase inner = negated();
        depth--;
        return new Joined(first.at(), "not", null, inner);
    }

    private Phrase compared() {
        Phrase left = sum();
        Token sign = tokens.peek();
        if (sign.sort() != Sort.SIGN || !COMPARISONS.contains(sign.text())) {
            return left;
        }
        tokens.take();
        return new Joined(sign.at(), sign.text(), left, sum());
    }

    private Phrase sum() {
        return chain(Set.of("+", "-"), () -> chain(Set.of("*", "/"), this::signed));
    }

    private Phrase signed() {
        Token sign = tokens.peek();
        if (tokens.take("-")) {
            return new Joined(sign.at(), "-", null, primary());
        }
        return primary();
    }

    private Phrase primary() {
        Token first = tokens.take();
        return switch (first.sort()) {
            case NUMBER -> new Figure(first.at(), Double.parseDouble(first.text()));
            case QUOTED -> new Word(first.at(), first.text(), true);
            case WORD -> worded(first);
            case SIGN -> bracketed(first);
            case END -> throw missing(first);
        };
    }

    private static Flaw.Stop missing(Token token) {
        return new Flaw.Stop(
                token.at(), token.words() + " where something is to be said. Maybe allied(FRN, RUS, by: 1904)?");
    }

    private Phrase bracketed(Token first) {
        if (first.is("(")) {
            Phrase inner = either();
            tokens.need(")", " to close the parenthesis");
            return inner;
        }
        if (first.is("[")) {
            return listing(first, "");
        }
        throw missing(first);
    }

    private Phrase worded(Token first) {
        boolean choice = (first.is("any") || first.is("all")) && tokens.peek().is("of");
        if (choice) {
            tokens.take();
            tokens.need("[", " after " + first.text() + " of");
            return listing(first, first.text());
        }
        if (Set.of("and", "or", "not").contains(first.text())) {
            throw missing(first);
        }
        return tokens.peek().is("(") ? call(first) : new Word(first.at(), first.text(), false);
    }

    private Phrase listing(Token first, String choice) {
        List<Phrase> items = new ArrayList<>();
        do {
            items.add(primary());
        } while (tokens.take(","));
        tokens.need("]", " to close the list");
        return new Listing(first.at(), choice, items);
    }

    private Phrase call(Token name) {
        tokens.take();
        List<Phrase> of = new ArrayList<>();
        List<Detail> details = new ArrayList<>();
        while (!tokens.peek().is(")")) {
            if (tokens.peek().sort() == Sort.WORD && BARE.contains(tokens.peek().text())) {
                Token bare = tokens.take();
                details.add(new Detail(bare.at(), bare.text(), List.of()));
            } else if (detail()) {
                details.add(read(tokens.take()));
            } else {
                of.add(either());
            }
            if (!tokens.take(",")) {
                break;
            }
        }
        tokens.need(")", " to close " + name.text() + "(");
        return new Call(name.at(), name.text(), of, details);
    }

    /** Whether a detail comes: a word and a colon, or one of the known words with a value after it. */
    private boolean detail() {
        Token word = tokens.peek();
        Token next = tokens.second();
        boolean ends = next.is(",") || next.is(")") || next.is("(") || next.sort() == Sort.END;
        return word.sort() == Sort.WORD && (next.is(":") || DETAILS.contains(word.text()) && !ends);
    }

    private Detail read(Token key) {
        tokens.take(":");
        List<Phrase> values = new ArrayList<>();
        values.add(sum());
        if (key.text().equals("between") && (tokens.take(",") || tokens.take("and"))) {
            values.add(sum());
        }
        return new Detail(key.at(), key.text(), values);
    }
}
