package concert.gui.seat;

import concert.chart.draw.Theme;
import concert.gui.window.PlainLabel;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.JPanel;

/** The reasons of a value: a bar each, for to the right and against to the left, with its figure, and their sum below. */
final class ReasonBars extends JPanel {
    private static final long serialVersionUID = 1;
    private static final int PAD = 10;

    private final List<String> names;
    private double[] terms = {};

    ReasonBars(List<String> names) {
        this.names = names;
        setFont(Theme.font(PlainLabel.LETTERING));
        setPreferredSize(new Dimension(340, (names.size() + 2) * row()));
    }

    void show(double[] weighed) {
        terms = weighed.clone();
        getAccessibleContext().setAccessibleDescription(text());
        repaint();
    }

    /** The figures in words, for those who cannot see the bars. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < terms.length; at++) {
            text.append(names.get(at)).append(' ').append(figure(terms[at])).append(", ");
        }
        return text + "in all " + figure(Arrays.stream(terms).sum());
    }

    private int row() {
        return getFontMetrics(getFont()).getHeight() + 6;
    }

    static String figure(double value) {
        String figure = String.format(Locale.ROOT, "%+.3f", value);
        return figure.endsWith("0.000") ? "0.000" : figure.replace('-', '\u2212');
    }

    @Override
    protected void paintComponent(Graphics plain) {
        super.paintComponent(plain);
        Graphics2D g = (Graphics2D) plain.create();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Theme.PAPER);
        g.fillRect(0, 0, getWidth(), getHeight());
        double most = Math.max(.05, Arrays.stream(terms).map(Math::abs).max().orElse(0));
        for (int at = 0; at < terms.length; at++) {
            line(g, at, names.get(at), terms[at], most);
        }
        if (terms.length > 0) {
            sum(g);
        }
        g.dispose();
    }

    private void sum(Graphics2D g) {
        int y = terms.length * row() + 4;
        g.setColor(Theme.INK);
        g.drawLine(PAD, y, getWidth() - PAD, y);
        g.setFont(Theme.bold(PlainLabel.LETTERING));
        write(g, terms.length, "value V", Arrays.stream(terms).sum(), 4);
    }

    private void line(Graphics2D g, int at, String name, double term, double most) {
        FontMetrics metrics = g.getFontMetrics(getFont());
        int left = PAD + names.stream().mapToInt(metrics::stringWidth).max().orElse(0) + PAD;
        int right = getWidth() - PAD - metrics.stringWidth("\u22120.000") - PAD;
        double zero = (left + right) / 2.0;
        int length = (int) Math.round(Math.abs(term) / most * (right - left) / 2.0);
        int y = at * row() + 4;
        g.setColor(term < 0 ? Theme.VERMILION : Theme.BLUE);
        g.fillRect((int) Math.round(term < 0 ? zero - length : zero), y + 3, length, row() - 8);
        g.setColor(Theme.FAINT_INK);
        g.drawLine((int) zero, y, (int) zero, y + row());
        write(g, at, name, term, 0);
    }

    private void write(Graphics2D g, int at, String name, double value, int down) {
        FontMetrics metrics = g.getFontMetrics();
        int base = at * row() + 4 + down + metrics.getAscent();
        Color before = g.getColor();
        g.setColor(Theme.INK);
        g.drawString(name, PAD, base);
        String figure = figure(value);
        g.drawString(figure, getWidth() - PAD - metrics.stringWidth(figure), base);
        g.setColor(before);
    }
}
