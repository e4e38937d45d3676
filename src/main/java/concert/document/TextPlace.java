package concert.document;

import concert.document.Tree.Leaf;

/** Finds the place of a character of a text that a file holds, however the file quotes or folds it. */
public final class TextPlace {
    private final String raw;
    private final String text;
    private final char quote;
    private int at;

    private TextPlace(String raw, int start, Leaf leaf) {
        this.raw = raw;
        this.text = leaf.text();
        this.quote = leaf.plain() || start >= raw.length() ? ' ' : raw.charAt(start);
        this.at = leaf.plain() ? start : start + 1;
        if (quote == '|' || quote == '>') {
            at = Math.max(at, raw.indexOf('\n', start));
        }
    }

    /** The place of a character of a leaf, counted from 0; that of the leaf itself where it cannot be told. */
    public static Place of(Document document, Leaf leaf, int character) {
        Place start = leaf.place();
        if (start.line() < 1 || !start.source().equals(document.source())) {
            return start;
        }
        String raw = document.text();
        int line = 0;
        for (int each = 1; each < start.line(); each++) {
            line = raw.indexOf('\n', line) + 1;
        }
        TextPlace walk = new TextPlace(raw, raw.offsetByCodePoints(line, start.column() - 1), leaf);
        return walk.reach(character) ? walk.place(start.source()) : start;
    }

    private Place place(String source) {
        String before = raw.substring(0, at);
        int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
        int begin = before.lastIndexOf('\n') + 1;
        return new Place(source, line, before.codePointCount(begin, at) + 1);
    }

    /** Goes on to a character; whether it got there. */
    private boolean reach(int character) {
        for (int each = 0; each < character; each++) {
            if (!step(text.charAt(each))) {
                return false;
            }
        }
        if (character < text.length() && !Character.isWhitespace(text.charAt(character))) {
            skip();
        }
        return at <= raw.length();
    }

    private void skip() {
        while (at < raw.length() && Character.isWhitespace(raw.charAt(at))) {
            at++;
        }
    }

    private boolean step(char written) {
        if (Character.isWhitespace(written)) {
            boolean is = at < raw.length() && Character.isWhitespace(raw.charAt(at));
            at += is ? 1 : 0;
            return is;
        }
        skip();
        boolean escaped = quote == '"' && raw.startsWith("\\", at) || quote == '\'' && raw.startsWith("''", at);
        at += escaped ? 1 : 0;
        boolean is = at < raw.length() && raw.charAt(at) == written;
        at++;
        return is;
    }
}
