package concert.gui.window;

import concert.chart.draw.Theme;
import java.awt.Font;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** A label that shows its text as it stands: names come from files, and Swing would read some as HTML. */
public final class PlainLabel extends JLabel {
    private static final long serialVersionUID = 1;

    /** The size of lettering in a seat, in points. */
    public static final int LETTERING = 14;

    public PlainLabel(Font font) {
        super(" ");
        as(this);
        setFont(font);
    }

    /** Has a part that shows texts show them as they stand. */
    public static void as(JComponent part) {
        part.putClientProperty("html.disable", Boolean.TRUE);
    }

    /** The same for the entries of a list to choose from. */
    public static void entries(JComboBox<?> box) {
        if (box.getRenderer() instanceof JComponent renderer) {
            as(renderer);
        }
    }

    public static PlainLabel bold(int more) {
        return new PlainLabel(Theme.bold(LETTERING + more));
    }

    public static PlainLabel text() {
        return new PlainLabel(Theme.font(LETTERING));
    }
}
