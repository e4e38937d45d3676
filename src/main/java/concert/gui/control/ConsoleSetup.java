package concert.gui.control;

import concert.gui.play.Workbench;
import concert.gui.window.Components;
import java.awt.Component;
import java.awt.Container;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import sim.display.Console;

/** Fits MASON's Console to one laboratory: our own File menu, and no settings that would change nothing here. */
public final class ConsoleSetup {
    /** The model draws its numbers by key from the world's seed; MASON's generator is never used. */
    private static final List<String> MEANINGLESS =
            List.of("Random", "Increment Seed", "Repeat Play", "Thread", "Automatically", "Save as Defaults");

    /** The position of the slider for the delay between ticks, in percent: about a third of a second. */
    private static final int DELAY = 28;

    private ConsoleSetup() {}

    public static void dress(Console console, Workbench lab) {
        console.setNewMenuAllowed(false);
        console.setIncrementSeedOnStop(false);
        JMenuBar bar = console.getJMenuBar();
        bar.removeAll();
        JMenu file = new FileMenu(lab).menu();
        bar.add(file);
        hide(console);
        JTabbedPane all = console.getTabPane();
        Container settings = (Container) all.getComponentAt(all.indexOfTab("Console"));
        Components.within(settings, JSlider.class).stream().findFirst().ifPresent(delay -> {
            delay.setValue(delay.getMaximum() * DELAY / 100);
        });
        all.setTitleAt(all.indexOfTab("Console"), "Speed");
        tabs(console.getTabPane());
    }

    /** The settings come first, under a name of their own. */
    private static void tabs(JTabbedPane tabs) {
        int model = tabs.indexOfTab("Model");
        Component world = tabs.getComponentAt(model);
        tabs.removeTabAt(model);
        tabs.insertTab(ControlPanel.TITLE, null, world, null, 0);
        tabs.setSelectedIndex(0);
    }

    /** Hides the labels of what is meaningless here, each with the controls beside it. */
    private static void hide(Container within) {
        Component[] all = within.getComponents();
        for (int at = 0; at < all.length; at++) {
            boolean named = all[at] instanceof JLabel label
                    && label.getText() != null
                    && MEANINGLESS.stream().anyMatch(label.getText().strip()::startsWith);
            if (named) {
                for (int beside = at;
                        beside < all.length && (beside == at || !(all[beside] instanceof JLabel));
                        beside++) {
                    all[beside].setVisible(false);
                }
            } else if (all[at] instanceof Container inner) {
                hide(inner);
            }
        }
    }
}
