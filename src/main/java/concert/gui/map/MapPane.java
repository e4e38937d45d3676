package concert.gui.map;

import concert.chart.draw.Theme;
import concert.gui.play.Workbench;
import concert.gui.window.PlainLabel;
import concert.gui.window.Screen;
import concert.run.PausableRun;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JPanel;

/** A map under the names of the theories its states go by. */
public final class MapPane extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Supplier<PausableRun> course;
    private final MapDisplay display;
    private final PlainLabel theory = new PlainLabel(Theme.font(Screen.LETTERING + 1));

    public MapPane(Workbench lab, Supplier<PausableRun> course) {
        super(new BorderLayout());
        this.course = course;
        display = new MapDisplay(lab, new MapScene(course));
        theory.setBorder(BorderFactory.createEmptyBorder(0, 10, 0, 0));
        display.header.add(theory, 0);
        setMinimumSize(new Dimension(100, 100));
        add(display, BorderLayout.CENTER);
    }

    public void reset() {
        PausableRun shown = course.get();
        theory.setText(
                shown == null
                        ? ""
                        : String.join(", ", shown.scenario().theories().keySet()) + "  ");
        display.reset();
        display.fit();
        display.repaint();
    }

    public void quit() {
        display.quit();
    }
}
