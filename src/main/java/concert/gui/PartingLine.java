package concert.gui;

import concert.chart.Look;
import java.awt.Color;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JLabel;

/** Where twin worlds first parted, in words. */
final class PartingLine extends JLabel {
    private static final long serialVersionUID = 1;
    private static final Color FRAME = new Color(0xFFF4CE);

    private final transient Laboratory lab;

    /** The worlds whose parting is told, which does not change any more. */
    private transient Worlds told;

    PartingLine(Laboratory lab) {
        this.lab = lab;
        setOpaque(true);
        setBackground(FRAME);
        setFont(Look.font(Screen.LETTERING + 1).deriveFont(Font.BOLD));
        setBorder(BorderFactory.createEmptyBorder(4, 10, 4, 10));
        lab.watch(this::refresh);
    }

    private void refresh() {
        Worlds worlds = lab.worlds();
        if (worlds == told) {
            return;
        }
        String parting;
        synchronized (lab.state.schedule) {
            parting = Twins.parting(worlds);
        }
        setText("<html>" + Html.escape(parting) + "</html>");
        told = parting.startsWith(Twins.PARTED) ? worlds : null;
    }
}
