package concert.chart.life;

import concert.chart.data.RunData.Clash;
import concert.chart.data.RunData.Life;
import concert.chart.data.Timeline;
import concert.chart.data.WarBands;
import concert.chart.draw.Picture;
import concert.chart.draw.TextLayout;
import concert.chart.draw.Theme;
import concert.chart.plot.AxisFactory;
import concert.chart.plot.EndLabels;
import concert.chart.plot.PlotLayer;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** The body of the life-lines: rows of bars between their names and a key, wars behind them. */
final class LifelineRows implements Picture.Body {
    private static final Font FONT = Theme.font(Theme.SMALL);
    private static final double WIDEST_NAME = 430;
    private static final double CHIP = 24;
    private static final double KEY = 62;
    private static final double PITCH = 46;
    private static final double AXIS = 30;

    private final Timeline time;
    private final List<Life> lives;
    private final WarBands wars;
    private final double earliest;

    LifelineRows(Timeline time, List<Life> lives, List<Clash> wars) {
        this.time = time;
        this.lives = lives;
        this.wars = new WarBands(time, wars);
        double span = Math.max(time.last() - time.first(), time.step());
        double first = lives.stream().mapToInt(Life::founded).min().orElse(0);
        this.earliest = Math.max(time.first() + Math.min(0, first) * time.step(), time.first() - .4 * span);
    }

    /** What is shown behind the bars, as the end of a sentence. */
    String background() {
        return (earliest < time.first() ? ", the past before the run shaded; " : "; ") + wars.words() + ".";
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double names = lives.stream()
                .mapToDouble(life -> TextLayout.width(FONT, life.label()))
                .max()
                .orElse(0);
        double causes = lives.stream()
                .mapToDouble(life -> TextLayout.width(FONT, life.cause()))
                .max()
                .orElse(0);
        NumberAxis rows = AxisFactory.figures(-lives.size(), 0);
        rows.setVisible(false);
        rows.setTickMarksVisible(false);
        double left = Math.min(WIDEST_NAME, names) + CHIP + 22;
        XYPlot plot = AxisFactory.plot(
                AxisFactory.years(earliest - time.step() / 2, time.to()),
                rows,
                new RectangleInsets(wars.room() + 6, left, KEY, causes + 26));
        plot.addAnnotation(new PlotLayer(this::past));
        plot.addAnnotation(new PlotLayer(wars));
        plot.addAnnotation(new PlotLayer(this::rows));
        double most = wars.room() + 6 + PITCH * lives.size() + AXIS + KEY;
        Rectangle2D used =
                new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), Math.min(area.getHeight(), most));
        AxisFactory.draw(plot, g, used);
        key(g, used);
    }

    /** Shades the years before the run. */
    private void past(Graphics2D g, PlotLayer.Scale scale) {
        if (earliest < time.first()) {
            g.setPaint(Theme.SHADE);
            g.fill(scale.box(earliest - time.step() / 2, time.from(), -lives.size(), 0));
        }
    }

    private void rows(Graphics2D g, PlotLayer.Scale scale) {
        for (int row = 0; row < lives.size(); row++) {
            row(g, scale, lives.get(row), -row);
        }
    }

    private void row(Graphics2D g, PlotLayer.Scale scale, Life life, int top) {
        double start = Math.max(time.year(life.founded()), earliest - time.step() / 2);
        double end = life.lives() ? time.to() : time.year(life.ended());
        Rectangle2D slot = scale.box(start, Math.max(end, start), top - 1, top);
        double middle = slot.getCenterY();
        double height = Math.min(17, slot.getHeight() * .72);
        Rectangle2D bar =
                new Rectangle2D.Double(slot.getX(), middle - height / 2, Math.max(3, slot.getWidth()), height);
        Theme.of(life.publicity()).fill(g, bar, Theme.of(life.kind()).colour());
        g.setPaint(Theme.INK);
        g.setStroke(Theme.stroke(1));
        g.draw(bar);
        if (time.year(life.founded()) < earliest) {
            EndSymbol.older(g, bar.getMinX(), middle);
        }
        EndSymbol.of(life).draw(g, bar.getMaxX(), middle);
        g.setPaint(Theme.INK);
        TextLayout.left(g, FONT, life.cause(), bar.getMaxX() + 14, middle);
        name(g, life, scale.area().getMinX() - 10, middle);
    }

    private static void name(Graphics2D g, Life life, double edge, double y) {
        letter(g, life.kind(), edge - CHIP, y);
        g.setPaint(Theme.INK);
        TextLayout.right(g, FONT, TextLayout.fit(FONT, life.label(), WIDEST_NAME), edge - CHIP - 8, y);
    }

    /** A square in the kind's colour with its letter, so that the kind does not hang on the colour. */
    private static void letter(Graphics2D g, TreatyKind kind, double x, double y) {
        g.setPaint(Theme.of(kind).colour());
        g.fill(new Rectangle2D.Double(x, y - 10, CHIP - 3, 20));
        g.setPaint(Theme.INK);
        g.setPaint(dark(kind) ? Theme.PAPER : Theme.INK);
        TextLayout.centred(g, Theme.bold(Theme.SMALL), letter(kind), x + (CHIP - 3) / 2, y);
    }

    private static String letter(TreatyKind kind) {
        return switch (kind) {
            case DEFENCE -> "D";
            case OFFENCE -> "O";
            case ENTENTE -> "E";
            case COLLECTIVE -> "C";
            case NEUTRALITY -> "N";
            case NON_AGGRESSION -> "A";
        };
    }

    /** Whether a kind's colour takes a light letter. */
    private static boolean dark(TreatyKind kind) {
        return switch (kind) {
            case DEFENCE, OFFENCE, ENTENTE -> true;
            case COLLECTIVE, NEUTRALITY, NON_AGGRESSION -> false;
        };
    }

    private void key(Graphics2D g, Rectangle2D area) {
        double y = area.getMaxY() - KEY + 22;
        double x = area.getMinX();
        for (TreatyKind kind : TreatyKind.all()) {
            if (lives.stream().anyMatch(life -> life.kind() == kind)) {
                letter(g, kind, x, y);
                x = text(g, kind.title(), x + CHIP + 4, y);
            }
        }
        x = area.getMinX();
        y += 30;
        for (Publicity publicity : Publicity.values()) {
            EndLabels.chip(g, new Theme.Paint(Theme.BLUE, Theme.of(publicity)), x, y);
            x = text(g, publicity.key(), x + CHIP + 4, y);
        }
        x += 24;
        for (EndSymbol mark : EndSymbol.values()) {
            mark.draw(g, x + 8, y);
            x = text(g, mark.title(), x + CHIP + 4, y);
        }
    }

    private static double text(Graphics2D g, String text, double x, double y) {
        g.setPaint(Theme.INK);
        TextLayout.left(g, FONT, text, x, y);
        return x + TextLayout.width(FONT, text) + 26;
    }
}
