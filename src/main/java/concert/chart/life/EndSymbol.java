package concert.chart.life;

import concert.chart.data.RunData;
import concert.chart.draw.Theme;
import concert.model.treaty.Cause;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The symbol of a treaty's end: its shape tells the family of causes, a text beside it the cause itself. */
public enum EndSymbol {
    /** It ran out: term, target, replacement or the script. */
    LAPSED("ran out"),
    /** A member walked out. */
    LEFT("members left"),
    /** War or broken faith ended it. */
    BROKEN("violated or conquered"),
    /** It is in force at the end of the run. */
    LIVES("still in force");

    private static final double R = 7;

    private final String title;

    EndSymbol(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    public static EndSymbol of(RunData.Life life) {
        if (life.lives()) {
            return LIVES;
        }
        Cause cause = Cause.of(life.cause());
        if (cause == null) {
            throw new IllegalArgumentException("treaties.csv has the cause \"" + life.cause()
                    + "\". Maybe the results folder is from another version?");
        }
        return of(cause);
    }

    private static EndSymbol of(Cause cause) {
        return switch (cause) {
            case TARGET_GONE, UNRENEWED, REPLACED, CORE_LEFT, SCRIPTED, SOVEREIGNTY_LOST, UNION, DIVISION -> LAPSED;
            case VIOLATION, CONQUEST, DEFEAT -> BROKEN;
            case BROKEN_TRUST, INTERESTS_DIVERGED, NO_INCENTIVE, IDEOLOGY, ENTRAPMENT, AUTONOMY, NEVER_WANTED -> LEFT;
        };
    }

    /** Draws the symbol centred on a point, about 16 pixels wide. */
    public void draw(Graphics2D g, double x, double y) {
        switch (this) {
            case LAPSED -> ring(g, x, y);
            case LEFT -> outlined(g, polygon(x, y, -R, 0, 0, -R - 1, R, 0, 0, R + 1));
            case BROKEN -> cross(g, x, y);
            case LIVES -> {
                g.setPaint(Theme.INK);
                g.fill(polygon(x, y, -R, -R, R, 0, -R, R));
            }
        }
    }

    /** Points left from a bar that begins before the plot does. */
    static void older(Graphics2D g, double x, double y) {
        outlined(g, polygon(x, y, R, -R - 2, -R, 0, R, R + 2));
    }

    private static void ring(Graphics2D g, double x, double y) {
        Ellipse2D circle = new Ellipse2D.Double(x - R, y - R, 2 * R, 2 * R);
        g.setPaint(Theme.PAPER);
        g.fill(circle);
        g.setPaint(Theme.INK);
        g.setStroke(Theme.stroke(2.5f));
        g.draw(circle);
    }

    private static void outlined(Graphics2D g, Path2D shape) {
        g.setPaint(Theme.INK);
        g.fill(shape);
        g.setPaint(Theme.PAPER);
        g.setStroke(Theme.THIN);
        g.draw(shape);
    }

    private static void cross(Graphics2D g, double x, double y) {
        Path2D cross = new Path2D.Double();
        cross.moveTo(x - R, y - R);
        cross.lineTo(x + R, y + R);
        cross.moveTo(x - R, y + R);
        cross.lineTo(x + R, y - R);
        g.setPaint(Theme.PAPER);
        g.setStroke(Theme.stroke(7));
        g.draw(cross);
        g.setPaint(Theme.INK);
        g.setStroke(Theme.stroke(3.5f));
        g.draw(cross);
    }

    private static Path2D polygon(double x, double y, double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + corners[0], y + corners[1]);
        for (int at = 2; at < corners.length; at += 2) {
            path.lineTo(x + corners[at], y + corners[at + 1]);
        }
        path.closePath();
        return path;
    }
}
