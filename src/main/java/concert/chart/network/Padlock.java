package concert.chart.network;

import concert.chart.draw.Theme;
import concert.model.treaty.Publicity;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.RoundRectangle2D;

/** The mark of a treaty that is not open: a full padlock for a secret one, an empty one for one partly known. */
public final class Padlock {
    private static final double SIZE = 7;

    private Padlock() {}

    /** Draws it centred on a point; nothing for an open treaty. */
    public static void draw(Graphics2D g, Publicity publicity, double x, double y, double scale) {
        if (publicity == Publicity.OPEN) {
            return;
        }
        double half = SIZE * scale;
        RoundRectangle2D body =
                new RoundRectangle2D.Double(x - half, y - half * .2, 2 * half, half * 1.4, half * .4, half * .4);
        Arc2D shackle = new Arc2D.Double(x - half * .6, y - half * 1.1, half * 1.2, half * 1.8, 0, 180, Arc2D.OPEN);
        g.setPaint(Theme.PAPER);
        g.setStroke(Theme.stroke((float) (6 * scale)));
        g.draw(shackle);
        g.draw(body);
        g.fill(body);
        g.setPaint(Theme.INK);
        g.setStroke(Theme.stroke((float) (2 * scale)));
        g.draw(shackle);
        g.draw(body);
        if (publicity == Publicity.SECRET) {
            g.fill(body);
        }
    }
}
