package concert.results.table;

import concert.model.treaty.TreatyKind;
import java.util.List;
import java.util.Locale;

/** Small turns of phrase that every text of the results uses. */
public final class Words {
    private Words() {}

    /** "A", "A and B", "A, B and C"; empty for none. */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last <= 0
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** As {@link #list}, naming at most {@code most} and counting the others. */
    public static String few(List<String> words, int most) {
        if (words.size() <= most) {
            return list(words);
        }
        return String.join(", ", words.subList(0, most - 1)) + " and " + (words.size() - most + 1) + " others";
    }

    /** "1 war", "2 wars", "no wars". */
    public static String count(int number, String one, String many) {
        return number == 1 ? "1 " + one : (number == 0 ? "no" : Integer.toString(number)) + " " + many;
    }

    /** With a capital letter. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** What a treaty of a kind is called in a sentence. */
    public static String noun(TreatyKind kind) {
        return kind.order() ? kind.title() + " treaty" : kind.title();
    }

    /** With "a" or "an" before it. */
    public static String one(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /** A word as a shell takes it whole. */
    public static String quoted(String word) {
        return word.matches("[A-Za-z0-9._/:=,@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
