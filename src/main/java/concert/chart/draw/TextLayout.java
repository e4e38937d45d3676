package concert.chart.draw;

import concert.text.Sanitiser;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Text on a sheet: measured, cut and wrapped the same way for PNG and SVG. Widths are in pixels. */
public final class TextLayout {
    private static final FontRenderContext RULER = new FontRenderContext(null, true, true);
    private static final String CUT = "\u2026";

    private TextLayout() {}

    /** The text without what no XML may hold or what would turn or hide its neighbours; never null. */
    public static String clean(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .forEach(point -> kept.appendCodePoint(
                        Sanitiser.hidden(point) || Character.getType(point) == Character.PRIVATE_USE ? ' ' : point));
        return kept.toString().strip().replaceAll(" {2,}", " ");
    }

    public static double width(Font font, String text) {
        return font.getStringBounds(text, RULER).getWidth();
    }

    /** The text, or as much of it as fits followed by an ellipsis. */
    public static String fit(Font font, String text, double width) {
        if (width(font, text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(font, text.substring(0, end).stripTrailing() + CUT) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + CUT;
    }

    /** The text in lines, the last one cut when there are more than {@code most}. */
    public static List<String> wrap(Font font, String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || lines.size() == most - 1 || width(font, longer) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        lines.replaceAll(each -> fit(font, each, width));
        return lines;
    }

    /** The largest size, from that of the font down to {@code least}, in which the text fits on one line. */
    public static Font shrunk(Font font, String text, double width, int least) {
        for (int size = font.getSize(); size >= least; size--) {
            if (width(font.deriveFont((float) size), text) <= width) {
                return font.deriveFont((float) size);
            }
        }
        return font;
    }

    /** Writes from a left edge; {@code y} is the middle of the letters' height. */
    public static void left(Graphics2D g, Font font, String text, double x, double y) {
        if (!text.isEmpty()) {
            g.setFont(font);
            g.drawString(text, (float) x, (float) (y + font.getSize() * .36));
        }
    }

    /** Writes up to a right edge. */
    public static void right(Graphics2D g, Font font, String text, double x, double y) {
        left(g, font, text, x - width(font, text), y);
    }

    /** Writes centred. */
    public static void centred(Graphics2D g, Font font, String text, double x, double y) {
        left(g, font, text, x - width(font, text) / 2, y);
    }
}
