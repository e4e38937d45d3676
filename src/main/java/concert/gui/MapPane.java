package concert.gui;

import concert.chart.Look;
import concert.results.Course;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JPanel;

/** A map under the names of the theories its states go by. */
final class MapPane extends JPanel {
    private static final long serialVersionUID = 1;

    private final transient Supplier<Course> course;
    private final MapDisplay display;
    private final Plain theory = new Plain(Look.font(Screen.LETTERING + 1));

    MapPane(Workbench lab, Supplier<Course> course) {
        super(new BorderLayout());
        this.course = course;
        display = new MapDisplay(lab, new MapScene(course));
        theory.setBorder(BorderFactory.createEmptyBorder(0, 10, 0, 0));
        display.header.add(theory, 0);
        setMinimumSize(new Dimension(100, 100));
        add(display, BorderLayout.CENTER);
    }

    void reset() {
        Course shown = course.get();
        theory.setText(
                shown == null
                        ? ""
                        : String.join(", ", shown.scenario().theories().keySet()) + "  ");
        display.reset();
        display.fit();
        display.repaint();
    }

    void quit() {
        display.quit();
    }
}
