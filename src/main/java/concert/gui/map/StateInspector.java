package concert.gui.map;

import concert.chart.draw.Theme;
import concert.gui.play.Workbench;
import concert.gui.window.Screen;
import concert.gui.window.VerticalScrollable;
import java.awt.BorderLayout;
import javax.swing.JEditorPane;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.StyleSheet;
import sim.portrayal.Inspector;

/** MASON's inspector of a state: its card, read anew after each tick. */
public final class StateInspector extends Inspector implements VerticalScrollable {
    private static final long serialVersionUID = 1;

    private final transient Workbench lab;
    private final transient StateMark mark;
    private final JEditorPane text = new JEditorPane();
    private String shown = "";

    StateInspector(Workbench lab, StateMark mark) {
        this.lab = lab;
        this.mark = mark;
        HTMLEditorKit kit = new HTMLEditorKit();
        StyleSheet style = new StyleSheet();
        style.addStyleSheet(kit.getStyleSheet());
        style.addRule("body {font-family: \"" + Theme.font(Screen.LETTERING).getFamily() + "\"; font-size: "
                + (Screen.LETTERING - 2) + "pt; margin: 6px}");
        style.addRule("h2 {font-size: " + (Screen.LETTERING + 3) + "pt; margin: 0px}");
        style.addRule("h3 {font-size: " + (Screen.LETTERING - 1) + "pt; margin: 8px 0px 2px 0px}");
        style.addRule("p {margin: 2px 0px 4px 0px}");
        style.addRule("pre {font-family: Monospaced; font-size: " + (Screen.LETTERING - 3) + "pt; margin: 0px}");
        kit.setStyleSheet(style);
        text.setEditorKit(kit);
        text.setEditable(false);
        setLayout(new BorderLayout());
        add(text, BorderLayout.CENTER);
        updateInspector();
    }

    /** What it says, as HTML. */
    public String shown() {
        return shown;
    }

    @Override
    public void updateInspector() {
        String now;
        synchronized (lab.state.schedule) {
            if (mark.scene().course() == null) {
                return;
            }
            now = StateCardText.of(StateCard.of(mark.scene().course(), mark.state()));
        }
        if (!now.equals(shown)) {
            shown = now;
            text.setText(now);
            text.setCaretPosition(0);
        }
    }
}
