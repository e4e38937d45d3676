package concert.gui;

import concert.chart.draw.Theme;
import concert.gui.play.PlayedWorlds;
import concert.gui.play.TwinRun;
import concert.gui.play.Workbench;
import concert.gui.window.Screen;
import concert.gui.window.SwingHtml;
import java.awt.Color;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.JLabel;

/** Where twin worlds first parted, in words. */
final class PartingLine extends JLabel {
    private static final long serialVersionUID = 1;
    private static final Color FRAME = new Color(0xFFF4CE);

    private final transient Workbench lab;

    private transient TwinRun twins;

    PartingLine(Workbench lab) {
        this.lab = lab;
        setOpaque(true);
        setBackground(FRAME);
        setFont(Theme.font(Screen.LETTERING).deriveFont(Font.BOLD));
        setBorder(BorderFactory.createEmptyBorder(4, 10, 4, 10));
        lab.watch(this::refresh);
    }

    private void refresh() {
        synchronized (lab.state.schedule) {
            PlayedWorlds worlds = lab.worlds();
            if (twins == null || !twins.of(worlds)) {
                twins = new TwinRun(worlds);
            }
            setText("<html>" + SwingHtml.escape(twins.told()) + "</html>");
        }
    }
}
