package concert.chart.draw;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The page around a picture: heading above, caption below, the same for every chart. */
public final class PageLayout {
    private static final double MARGIN = 44;
    private static final double WIDTH = Theme.WIDTH - 2 * MARGIN;
    /** Where every body ends, above the caption. */
    static final double FOOT = Theme.HEIGHT - 52;

    private static final Rectangle2D PAGE = new Rectangle2D.Double(0, 0, Theme.WIDTH, Theme.HEIGHT);

    private PageLayout() {}

    /** Draws the whole sheet of 1600 by 900. */
    public static void draw(Graphics2D g, Picture picture, String caption) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setPaint(Theme.PAPER);
        g.fill(PAGE);
        double top = lines(g, Theme.bold(Theme.TITLE), picture.title(), 56);
        g.setPaint(Theme.FAINT_INK);
        if (!picture.subtitle().isEmpty()) {
            lines(g, Theme.font(Theme.PLAIN), picture.subtitle(), top);
        }
        double below = top(picture);
        picture.body().draw(g, new Rectangle2D.Double(MARGIN, below, WIDTH, FOOT - below));
        g.setPaint(Theme.FAINT_INK);
        Font small = Theme.font(Theme.SMALL);
        TextLayout.left(g, small, TextLayout.fit(small, caption, WIDTH), MARGIN, Theme.HEIGHT - 28);
    }

    /** Where the body begins, below title and subtitle. */
    static double top(Picture picture) {
        double top = 56 + height(Theme.bold(Theme.TITLE), picture.title());
        return picture.subtitle().isEmpty() ? top : top + height(Theme.font(Theme.PLAIN), picture.subtitle());
    }

    private static double height(Font font, String text) {
        return wrapped(font, text).size() * font.getSize() * 1.3 + 4;
    }

    /** Writes at most two lines and answers where the next may stand. */
    private static double lines(Graphics2D g, Font font, String text, double y) {
        if (font.isBold()) {
            g.setPaint(Theme.INK);
        }
        double at = y;
        for (String line : wrapped(font, text)) {
            TextLayout.left(g, fitting(font, text), line, MARGIN, at);
            at += font.getSize() * 1.3;
        }
        return at + 4;
    }

    private static List<String> wrapped(Font font, String text) {
        return TextLayout.wrap(fitting(font, text), text, WIDTH, 2);
    }

    private static Font fitting(Font font, String text) {
        return TextLayout.shrunk(font, text, WIDTH, Theme.SMALL + font.getSize() / 4);
    }
}
