package concert.condition.phrase;

import concert.condition.phrase.Token.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a text, from the first to the end. */
final class Tokens {
    private static final Pattern NEXT = Pattern.compile("\\s*(?:(?<number>\\d+(?:\\.\\d+)?|\\.\\d+)"
            + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_]*(?:-\\p{L}[\\p{L}\\p{N}_]*)*)"
            + "|\"(?<double>[^\"]*)\"|'(?<single>[^']*)'"
            + "|(?<sign><=|>=|==|!=|[-()\\[\\],:+*/<>=])"
            + "|(?<end>$))");

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    private Tokens() {}

    static Tokens of(String text) {
        Tokens all = new Tokens();
        Matcher matcher = NEXT.matcher(text);
        int at = 0;
        do {
            if (!matcher.find(at) || matcher.start() != at) {
                throw stuck(text, at);
            }
            all.tokens.add(token(matcher));
            at = matcher.end();
        } while (all.tokens.get(all.tokens.size() - 1).sort() != Sort.END);
        return all;
    }

    private static Token token(Matcher found) {
        for (String each : List.of("number", "word", "sign")) {
            if (found.group(each) != null) {
                return new Token(found.start(each), Sort.valueOf(each.toUpperCase(Locale.ROOT)), found.group(each));
            }
        }
        for (String each : List.of("double", "single")) {
            if (found.group(each) != null) {
                return new Token(found.start(each) - 1, Sort.QUOTED, found.group(each));
            }
        }
        return new Token(found.end(), Sort.END, "");
    }

    private static Flaw.Stop stuck(String text, int from) {
        int at = from;
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        String sign = new String(Character.toChars(text.codePointAt(at)));
        boolean quote = sign.equals("\"") || sign.equals("'");
        return new Flaw.Stop(
                at,
                quote
                        ? "a quotation begins that does not end. Maybe a missing quotation mark?"
                        : "\"" + sign + "\" means nothing in a condition. Maybe a word or a comma?");
    }

    Token peek() {
        return tokens.get(next);
    }

    /** The one after the next, or the end. */
    Token second() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    Token take() {
        Token token = peek();
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    /** Takes the next where it is that sign or word. */
    boolean take(String sign) {
        boolean is = peek().is(sign);
        if (is) {
            take();
        }
        return is;
    }

    void need(String sign, String after) {
        if (!take(sign)) {
            throw new Flaw.Stop(
                    peek().at(), peek().words() + " where \"" + sign + "\" belongs" + after + ". Maybe add it?");
        }
    }
}
