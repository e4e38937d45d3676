package concert.chart;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;

/** The page around a picture: heading above, caption below, the same for every chart. */
final class Sheet {
    private static final double MARGIN = 44;
    /** The size of a body alone. */
    static final Dimension BODY = new Dimension(Look.WIDTH, 740);

    private static final Rectangle2D PAGE = new Rectangle2D.Double(0, 0, Look.WIDTH, Look.HEIGHT);

    private Sheet() {}

    /** Draws the whole sheet of 1600 by 900. */
    static void draw(Graphics2D g, Picture picture, String caption) {
        smooth(g);
        g.setPaint(Look.PAPER);
        g.fill(PAGE);
        double top = lines(g, Look.bold(Look.TITLE), picture.title(), 56);
        g.setPaint(Look.FAINT_INK);
        double below = picture.subtitle().isEmpty() ? top : lines(g, Look.font(Look.PLAIN), picture.subtitle(), top);
        double foot = Look.HEIGHT - 52;
        picture.body().draw(g, new Rectangle2D.Double(MARGIN, below, Look.WIDTH - 2 * MARGIN, foot - below));
        g.setPaint(Look.FAINT_INK);
        Font small = Look.font(Look.SMALL);
        Lettering.left(g, small, Lettering.fit(small, caption, Look.WIDTH - 2 * MARGIN), MARGIN, Look.HEIGHT - 28);
    }

    /** Draws the body alone, on a sheet of the size of {@link #BODY}. */
    static void body(Graphics2D g, Picture picture) {
        smooth(g);
        picture.body().draw(g, new Rectangle2D.Double(MARGIN, 8, BODY.width - 2 * MARGIN, BODY.height - 16));
    }

    private static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** Writes at most two lines and answers where the next may stand. */
    private static double lines(Graphics2D g, Font font, String text, double y) {
        if (font.isBold()) {
            g.setPaint(Look.INK);
        }
        double at = y;
        double width = Look.WIDTH - 2 * MARGIN;
        Font fitting = Lettering.shrunk(font, text, width, Look.SMALL + font.getSize() / 4);
        for (String line : Lettering.wrap(fitting, text, width, 2)) {
            Lettering.left(g, fitting, line, MARGIN, at);
            at += font.getSize() * 1.3;
        }
        return at + 4;
    }
}
