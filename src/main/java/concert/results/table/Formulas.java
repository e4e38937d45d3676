package concert.results.table;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a text of a CSV file for a formula, which it would run (CWE-1236). One rule, written and
 * read: a text that begins with one of = + - @, a tab or a line break is written with an apostrophe before it, and so is
 * one that begins with an apostrophe, so that whoever reads takes one apostrophe off every cell that has it. What is made of
 * figures alone stays as it is, in columns of texts too.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV injection</a>
 */
final class Formulas {
    /** The rule in a sentence, for the dictionary. */
    static final String RULE =
            "A text that begins with = + - @, a tab, a line break or an apostrophe, and is no number,"
                    + " has an apostrophe put before it, so that no spreadsheet takes it for a formula; take it off on reading,"
                    + " as load.R and load.do do";

    private static final char MARK = '\'';
    private static final String DANGEROUS = "=+-@\t\r\n" + MARK;
    private static final Pattern FIGURE = Pattern.compile("[-+]?(?:[0-9]+[.]?[0-9]*|[.][0-9]+)(?:[eE][-+]?[0-9]+)?");

    private Formulas() {}

    /** The cell of a text as it is written. */
    static String harmless(String text) {
        boolean dangerous = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
        return dangerous && !figures(text) ? MARK + text : text;
    }

    /** The text of a cell as it was written. */
    static String meant(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK ? cell.substring(1) : cell;
    }

    /** Whether a text is a number, or several separated by spaces. */
    private static boolean figures(String text) {
        return Arrays.stream(text.split(" ", -1))
                .allMatch(each -> FIGURE.matcher(each).matches());
    }
}
