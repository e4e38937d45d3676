package concert.gui.window;

/** There is no screen to open a window on. */
public final class NoDisplayException extends Exception {
    private static final long serialVersionUID = 1;

    NoDisplayException(Throwable cause) {
        super("there is no display to open a window on", cause);
    }
}
