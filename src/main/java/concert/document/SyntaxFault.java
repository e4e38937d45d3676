package concert.document;

/** Turns the parser's complaints into messages with a likely mend. */
final class SyntaxFault {
    private static final String[][] MENDS = {
        {"'\\t", "a tab? Indent by spaces"},
        {"mapping values are not allowed", "a colon inside a text? Put the text in quotes"},
        {"could not find expected ':'", "a missing colon?"},
        {"',' or '}'", "a missing comma or closing brace?"},
        {"',' or ']'", "a missing comma or closing bracket?"},
        {"<block end>", "the line is not indented as those above?"},
        {"end of stream", "a missing closing quote?"},
        {"cannot start any token", "the text needs quotes?"},
        {"undefined alias", "the value written out?"},
    };

    private SyntaxFault() {}

    static String explain(String problem) {
        String what = "not readable as YAML: " + problem + ". Maybe ";
        for (String[] each : MENDS) {
            if (problem.contains(each[0])) {
                return what + each[1];
            }
        }
        return what + "a missing quote, comma or bracket?";
    }
}
