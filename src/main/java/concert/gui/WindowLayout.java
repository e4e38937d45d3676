package concert.gui;

import concert.gui.window.Screen;
import java.awt.Rectangle;
import sim.display.Console;

/** Where the windows stand: the Console on the left, the world on the rest of the screen, neither over the other. */
final class WindowLayout {
    private static final int CONSOLE = 430;
    private static final int LEAST_CONSOLE = 380;

    private WindowLayout() {}

    static void arrange(Console console, LaboratoryWindow window) {
        Rectangle free = Screen.free();
        int left = Math.max(LEAST_CONSOLE, Math.min(CONSOLE, free.width * 28 / 100));
        console.setBounds(free.x, free.y, left, free.height);
        window.setBounds(free.x + left, free.y, free.width - left, free.height);
        window.validate();
        window.divide(.58);
    }
}
