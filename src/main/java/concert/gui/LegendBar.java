package concert.gui;

import concert.chart.Look;
import concert.model.TreatyKind;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JComponent;

/** What the lines and shapes of the maps mean. */
final class LegendBar extends JComponent {
    private static final long serialVersionUID = 1;
    private static final int LINE = 34;
    private static final int HEIGHT = 22;

    LegendBar() {
        setPreferredSize(new Dimension(600, HEIGHT));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Look.PAPER);
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setFont(Look.font(Screen.LETTERING - 1));
        FontMetrics metrics = g.getFontMetrics();
        int x = 8;
        for (TreatyKind each : TreatyKind.all()) {
            g.setPaint(Look.of(each).colour());
            g.setStroke(TreatyLayer.stroke(each));
            g.drawLine(x, HEIGHT / 2, x + LINE, HEIGHT / 2);
            x = word(g, each.title(), x + LINE + 5, metrics);
        }
        TreatyLayer.jagged(g, x, HEIGHT / 2.0, x + LINE, HEIGHT / 2.0);
        word(g, "war     one hue and shape: pledged to fight for each other", x + LINE + 5, metrics);
        g.dispose();
    }

    private static int word(Graphics2D g, String text, int x, FontMetrics metrics) {
        g.setPaint(Look.INK);
        g.drawString(text, x, HEIGHT / 2 + metrics.getAscent() / 2 - 1);
        return x + metrics.stringWidth(text) + 16;
    }
}
