package concert.gui;

import concert.chart.Look;
import java.awt.Font;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** A label that shows its text as it stands: names come from files, and Swing would read some as HTML. */
final class Plain extends JLabel {
    private static final long serialVersionUID = 1;

    /** The size of lettering in a seat, in points. */
    static final int LETTERING = 14;

    Plain(Font font) {
        super(" ");
        as(this);
        setFont(font);
    }

    /** Has a part that shows texts show them as they stand. */
    static void as(JComponent part) {
        part.putClientProperty("html.disable", Boolean.TRUE);
    }

    /** The same for the entries of a list to choose from. */
    static void entries(JComboBox<?> box) {
        if (box.getRenderer() instanceof JComponent renderer) {
            as(renderer);
        }
    }

    static Plain bold(int more) {
        return new Plain(Look.bold(LETTERING + more));
    }

    static Plain text() {
        return new Plain(Look.font(LETTERING));
    }
}
