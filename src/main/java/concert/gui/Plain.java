package concert.gui;

import concert.chart.Look;
import java.awt.Font;
import javax.swing.JLabel;

/** A label that shows its text as it stands: names come from files, and Swing would read some as HTML. */
final class Plain extends JLabel {
    private static final long serialVersionUID = 1;

    /** The size of lettering in a seat, in points. */
    static final int LETTERING = 14;

    Plain(Font font) {
        super(" ");
        putClientProperty("html.disable", Boolean.TRUE);
        setFont(font);
    }

    static Plain bold(int more) {
        return new Plain(Look.bold(LETTERING + more));
    }

    static Plain text() {
        return new Plain(Look.font(LETTERING));
    }
}
