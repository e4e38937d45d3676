package concert.gui.window;

import concert.chart.draw.Theme;
import java.awt.AWTError;
import java.awt.Font;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.util.Enumeration;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.UIDefaults;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;

/** The screen: whether there is one, how much of it is free, and lettering that can be read from the back row. */
public final class Screen {
    /** The size of lettering in windows, in points. */
    public static final int LETTERING = 14;

    /** Kept, since a logger that nobody holds forgets its level: MASON's reading of preferences is of no interest. */
    private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

    private Screen() {}

    /** Makes ready to open windows. */
    public static void require() throws NoDisplayException {
        try {
            if (GraphicsEnvironment.isHeadless()) {
                throw new NoDisplayException(null);
            }
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        } catch (HeadlessException | AWTError | LinkageError none) {
            // A bad DISPLAY is an AWTError; a Java without its windowing libraries is a LinkageError.
            throw new NoDisplayException(none);
        }
        PREFERENCES.setLevel(Level.OFF);
        letter();
    }

    private static void letter() {
        UIManager.put("swing.boldMetal", Boolean.FALSE);
        FontUIResource font = new FontUIResource(Theme.font(LETTERING).deriveFont(Font.PLAIN));
        UIDefaults defaults = UIManager.getLookAndFeelDefaults();
        for (Enumeration<Object> keys = defaults.keys(); keys.hasMoreElements(); ) {
            Object key = keys.nextElement();
            if (key.toString().endsWith(".font")) {
                UIManager.put(key, font);
            }
        }
    }

    /** What bars and docks leave free. */
    public static Rectangle free() {
        GraphicsConfiguration screen = GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getDefaultScreenDevice()
                .getDefaultConfiguration();
        Rectangle all = screen.getBounds();
        Insets bars = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        return new Rectangle(
                all.x + bars.left,
                all.y + bars.top,
                all.width - bars.left - bars.right,
                all.height - bars.top - bars.bottom);
    }
}
