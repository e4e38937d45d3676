package concert.chart;

import concert.chart.data.Chart;
import concert.chart.data.RunData;
import concert.chart.draw.Picture;
import concert.chart.draw.TextLayout;
import concert.chart.draw.Theme;
import concert.chart.life.LifelineChart;
import concert.chart.run.CohesionChart;
import concert.chart.run.StanceChart;
import concert.chart.run.TreatiesChart;
import concert.results.Frames;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;

/** A chart of a run that is still in memory, to be painted in a window of any size. */
public enum Live {
    TREATIES("Treaties", new TreatiesChart(), 260),
    COHESION("Cohesion", new CohesionChart(), 420),
    LIFE_LINES("Life-lines", new LifelineChart(), 640),
    STANCES("Stances", new StanceChart(), 260);

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
        return chart.of(RunData.read(files));
    }

    /** Paints it so wide and high in pixels: heading above, no caption, lettering never too small to read. */
    public static void paint(Graphics2D g, Picture picture, int width, int height) {
        double scale = Math.max(LEAST, Math.min((double) width / Theme.WIDTH, (double) height / Theme.HEIGHT));
        AffineTransform before = g.getTransform();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setPaint(Theme.PAPER);
        g.fillRect(0, 0, width, height);
        g.scale(scale, scale);
        draw(g, picture, width / scale, height / scale);
        g.setTransform(before);
    }

    private static void draw(Graphics2D g, Picture picture, double width, double height) {
        double room = width - 2 * MARGIN;
        Font bold = TextLayout.shrunk(Theme.bold(Theme.TITLE - 5), picture.title(), room, Theme.SMALL);
        g.setPaint(Theme.INK);
        TextLayout.left(g, bold, TextLayout.fit(bold, picture.title(), room), MARGIN, 32);
        Font plain = Theme.font(Theme.SMALL);
        g.setPaint(Theme.FAINT_INK);
        TextLayout.left(g, plain, TextLayout.fit(plain, picture.subtitle(), room), MARGIN, 56);
        picture.body().draw(g, new Rectangle2D.Double(MARGIN, 66, room, height - 66 - MARGIN / 2));
    }
}
