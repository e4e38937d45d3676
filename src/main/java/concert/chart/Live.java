package concert.chart;

import concert.results.Frames;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;

/** A chart of a run that is still in memory, to be painted in a window of any size. */
public enum Live {
    TREATIES("Treaties", new TreatiesOverTime(), 260),
    COHESION("Cohesion", new CohesionPanels(), 420),
    LIFE_LINES("Life-lines", new LifeLines(), 640),
    STANCES("Stances", new StanceShares(), 260);

    /** The least scale at which the smallest lettering can still be read. */
    private static final double LEAST = .62;

    private static final double MARGIN = 20;

    private final String title;
    private final Chart chart;
    private final int height;

    Live(String title, Chart chart, int height) {
        this.title = title;
        this.chart = chart;
        this.height = height;
    }

    /** The least height in pixels that it can be read at. */
    public int height() {
        return height;
    }

    /** What it shows, in a word. */
    public String title() {
        return title;
    }

    /** The chart of a run of at least one tick; it keeps nothing of the run that may still change. */
    public Picture of(Frames files) throws IOException {
        return chart.of(Chronicle.read(files));
    }

    /** Paints it so wide and high in pixels: heading above, no caption, lettering never too small to read. */
    public static void paint(Graphics2D g, Picture picture, int width, int height) {
        double scale = Math.max(LEAST, Math.min((double) width / Look.WIDTH, (double) height / Look.HEIGHT));
        AffineTransform before = g.getTransform();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setPaint(Look.PAPER);
        g.fillRect(0, 0, width, height);
        g.scale(scale, scale);
        draw(g, picture, width / scale, height / scale);
        g.setTransform(before);
    }

    private static void draw(Graphics2D g, Picture picture, double width, double height) {
        double room = width - 2 * MARGIN;
        Font bold = Lettering.shrunk(Look.bold(Look.TITLE - 5), picture.title(), room, Look.SMALL);
        g.setPaint(Look.INK);
        Lettering.left(g, bold, Lettering.fit(bold, picture.title(), room), MARGIN, 32);
        Font plain = Look.font(Look.SMALL);
        g.setPaint(Look.FAINT_INK);
        Lettering.left(g, plain, Lettering.fit(plain, picture.subtitle(), room), MARGIN, 56);
        picture.body().draw(g, new Rectangle2D.Double(MARGIN, 66, room, height - 66 - MARGIN / 2));
    }
}
