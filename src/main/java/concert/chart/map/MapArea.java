package concert.chart.map;

import concert.chart.draw.Theme;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * An atlas laid into a box of pixels, as large as fits.
 *
 * @param scale of symbols and letters, 1 on a sheet
 */
public record MapArea(BaseMap atlas, Rectangle2D box, double scale) {
    private static final double USUAL = 1240;

    public MapArea(BaseMap atlas, Rectangle2D box) {
        this(atlas, box, Math.min(box.getWidth(), box.getHeight() / atlas.height()) / USUAL);
    }

    public MapArea(BaseMap atlas, Rectangle2D box, double scale) {
        this.atlas = atlas;
        this.scale = scale;
        double width = Math.min(box.getWidth(), box.getHeight() / atlas.height());
        double height = width * atlas.height();
        this.box = new Rectangle2D.Double(box.getMinX(), box.getCenterY() - height / 2, width, height);
    }

    public double x(double share) {
        return box.getMinX() + share * box.getWidth();
    }

    public double y(double share) {
        return box.getMinY() + share * box.getWidth();
    }

    public Point2D place(int state) {
        return new Point2D.Double(x(atlas.x(state)), y(atlas.y(state)));
    }

    public Point2D capital(int state) {
        BaseMap.Place place = atlas.place(state);
        return new Point2D.Double(x(place.capitalX()), y(place.capitalY()));
    }

    /** Where the name of a state may stand: on the map, or beside it for a state beyond. */
    public Rectangle2D around(int state) {
        Rectangle2D pane = frame();
        if (!atlas.beyond(state)) {
            return pane;
        }
        boolean west = atlas.x(state) < .5;
        double edge = west ? box.getMinX() - 4 : pane.getMaxX();
        double wide = west ? pane.getMinX() - edge : box.getMaxX() + 4 - edge;
        return new Rectangle2D.Double(edge, box.getMinY(), wide, box.getHeight());
    }

    private Rectangle2D frame() {
        Rectangle2D pane = atlas.pane();
        return new Rectangle2D.Double(
                x(pane.getMinX()),
                y(pane.getMinY()),
                pane.getWidth() * box.getWidth(),
                pane.getHeight() * box.getWidth());
    }

    /** Sea, land and a frame around them. */
    public void draw(Graphics2D g) {
        Rectangle2D frame = frame();
        g.setPaint(atlas.land().isEmpty() ? Theme.LAND : Theme.SEA);
        g.fill(frame);
        AffineTransform toPixels = AffineTransform.getTranslateInstance(box.getMinX(), box.getMinY());
        toPixels.scale(box.getWidth(), box.getWidth());
        Path2D land = atlas.outline();
        land.transform(toPixels);
        g.setPaint(Theme.LAND);
        g.fill(land);
        g.setPaint(Theme.COAST);
        g.setStroke(Theme.stroke(1));
        g.draw(land);
        g.draw(frame);
    }
}
