package concert.gui.map;

import concert.chart.draw.Theme;
import concert.chart.network.CampSymbol;
import concert.chart.network.Padlock;
import concert.chart.network.WarArrow;
import concert.gui.window.Screen;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import javax.swing.JComponent;

/** What the lines and shapes of the maps mean. */
public final class LegendBar extends JComponent {
    private static final long serialVersionUID = 1;
    private static final int LINE = 30;
    private static final int HEIGHT = 22;
    private static final double SCALE = .7;
    private static final double RADIUS = 7;

    /** What it needs; on a narrower window it is drawn smaller. */
    private int width = 1130;

    public LegendBar() {
        setPreferredSize(new Dimension(600, HEIGHT));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Theme.PAPER);
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setFont(Theme.font(Screen.LETTERING - 1));
        FontMetrics metrics = g.getFontMetrics();
        double room = Math.min(1, getWidth() / (double) width);
        g.translate(0, HEIGHT * (1 - room) / 2);
        g.scale(room, room);
        width = samples(g, metrics);
        g.dispose();
    }

    /** Draws each sample with its name, and tells how far that went. */
    private static int samples(Graphics2D g, FontMetrics metrics) {
        int x = 8;
        for (TreatyKind each : TreatyKind.all()) {
            g.setPaint(Theme.of(each).colour());
            g.setStroke(Theme.line(each, Publicity.OPEN, SCALE));
            g.drawLine(x, HEIGHT / 2, x + LINE, HEIGHT / 2);
            x = word(g, each.title(), x + LINE + 4, metrics);
        }
        WarArrow.draw(g, new Point(x, HEIGHT / 2), new Point(x + LINE, HEIGHT / 2), SCALE);
        x = word(g, "war", x + LINE + 4, metrics);
        Padlock.draw(g, Publicity.SECRET, x, HEIGHT / 2.0, 1);
        x = word(g, "secret", x + 12, metrics);
        Padlock.draw(g, Publicity.PARTIAL, x, HEIGHT / 2.0, 1);
        x = word(g, "partly known", x + 12, metrics);
        g.setPaint(CampSymbol.camp(1).colour());
        g.fill(CampSymbol.camp(1).shape(x, HEIGHT / 2.0, RADIUS));
        return word(g, "a camp", x + 12, metrics);
    }

    private static int word(Graphics2D g, String text, int x, FontMetrics metrics) {
        g.setPaint(Theme.INK);
        g.drawString(text, x, HEIGHT / 2 + metrics.getAscent() / 2 - 1);
        return x + metrics.stringWidth(text) + 12;
    }
}
