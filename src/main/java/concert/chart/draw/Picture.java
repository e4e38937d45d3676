package concert.chart.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * A chart ready to be drawn.
 *
 * @param title what it shows, as a sentence
 * @param subtitle what is drawn, in which unit, and what was left out
 * @param body draws the rest
 */
public record Picture(String title, String subtitle, Body body) {

    /** What fills the sheet between heading and caption. */
    @FunctionalInterface
    public interface Body {
        void draw(Graphics2D g, Rectangle2D area);
    }

    public Picture {
        title = TextLayout.clean(title);
        subtitle = TextLayout.clean(subtitle);
    }

    /** A chart with nothing to show, which says so. */
    public static Picture nothing(String title, String why) {
        return new Picture(title, "", new Blank(why));
    }

    /** Words in place of a drawing. */
    record Blank(String why) implements Body {
        @Override
        public void draw(Graphics2D g, Rectangle2D area) {
            g.setPaint(Theme.FAINT_INK);
            TextLayout.centred(g, Theme.font(26), why, area.getCenterX(), area.getCenterY());
        }
    }
}
