package concert.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The page around a picture: heading above, caption below, the same for every chart. */
final class Sheet {
    private static final double MARGIN = 44;
    private static final double WIDTH = Look.WIDTH - 2 * MARGIN;
    /** Where every body ends, above the caption. */
    static final double FOOT = Look.HEIGHT - 52;

    private static final Rectangle2D PAGE = new Rectangle2D.Double(0, 0, Look.WIDTH, Look.HEIGHT);

    private Sheet() {}

    /** Draws the whole sheet of 1600 by 900. */
    static void draw(Graphics2D g, Picture picture, String caption) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setPaint(Look.PAPER);
        g.fill(PAGE);
        double top = lines(g, Look.bold(Look.TITLE), picture.title(), 56);
        g.setPaint(Look.FAINT_INK);
        if (!picture.subtitle().isEmpty()) {
            lines(g, Look.font(Look.PLAIN), picture.subtitle(), top);
        }
        double below = top(picture);
        picture.body().draw(g, new Rectangle2D.Double(MARGIN, below, WIDTH, FOOT - below));
        g.setPaint(Look.FAINT_INK);
        Font small = Look.font(Look.SMALL);
        Lettering.left(g, small, Lettering.fit(small, caption, WIDTH), MARGIN, Look.HEIGHT - 28);
    }

    /** Where the body begins, below title and subtitle. */
    static double top(Picture picture) {
        double top = 56 + height(Look.bold(Look.TITLE), picture.title());
        return picture.subtitle().isEmpty() ? top : top + height(Look.font(Look.PLAIN), picture.subtitle());
    }

    private static double height(Font font, String text) {
        return wrapped(font, text).size() * font.getSize() * 1.3 + 4;
    }

    /** Writes at most two lines and answers where the next may stand. */
    private static double lines(Graphics2D g, Font font, String text, double y) {
        if (font.isBold()) {
            g.setPaint(Look.INK);
        }
        double at = y;
        for (String line : wrapped(font, text)) {
            Lettering.left(g, fitting(font, text), line, MARGIN, at);
            at += font.getSize() * 1.3;
        }
        return at + 4;
    }

    private static List<String> wrapped(Font font, String text) {
        return Lettering.wrap(fitting(font, text), text, WIDTH, 2);
    }

    private static Font fitting(Font font, String text) {
        return Lettering.shrunk(font, text, WIDTH, Look.SMALL + font.getSize() / 4);
    }
}
