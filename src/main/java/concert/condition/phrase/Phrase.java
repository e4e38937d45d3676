package concert.condition.phrase;

import java.util.List;

/** What is written, part within part, each with the place of its first character. */
public sealed interface Phrase {
    int at();

    /** A number. */
    record Figure(int at, double value) implements Phrase {}

    /** A bare word, such as the code of a state, or a name in quotes. */
    record Word(int at, String text, boolean quoted) implements Phrase {}

    /** A list in brackets; {@code choice} is "any", "all" or empty where neither is said. */
    record Listing(int at, String choice, List<Phrase> items) implements Phrase {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** A name with what it is asked of in parentheses. */
    record Call(int at, String name, List<Phrase> of, List<Detail> details) implements Phrase {
        public Call {
            of = List.copyOf(of);
            details = List.copyOf(details);
        }
    }

    /** A detail of a call, such as {@code between: 1914, 1918}. */
    record Detail(int at, String key, List<Phrase> values) {
        public Detail {
            values = List.copyOf(values);
        }
    }

    /** Two parts and what stands between them; {@code left} is null where it stands before one. */
    record Joined(int at, String sign, Phrase left, Phrase right) implements Phrase {}
}
