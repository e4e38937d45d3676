package concert.gui.window;

import concert.document.Fault;
import concert.document.Faults;
import concert.text.Sanitiser;
import java.awt.Component;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.swing.JOptionPane;

/** What went wrong, told in a window as the command line would tell it. */
public final class ErrorDialog {
    /** More than this many faults would not fit on a screen. */
    private static final int MOST = 12;

    private ErrorDialog() {}

    /** Does something; when that fails says why, in a window over its parent, and answers null. */
    public static <T> T shown(Component parent, Callable<T> deed) {
        try {
            return deed.call();
        } catch (Exception wrong) {
            tell(parent, wrong);
            return null;
        }
    }

    public static void tell(Component parent, Throwable wrong) {
        JOptionPane.showMessageDialog(parent, message(wrong), "Concert", JOptionPane.WARNING_MESSAGE);
    }

    static String message(Throwable wrong) {
        if (wrong instanceof Faults faults) {
            return faults.list().stream()
                    .limit(MOST)
                    .map(Fault::toString)
                    .map(Sanitiser::of)
                    .collect(Collectors.joining("\n"));
        }
        if (wrong instanceof FileSystemException file) {
            String why = file.getReason() == null ? "cannot be read or written" : file.getReason();
            return file.getFile() + ": " + why + ". Maybe another place?";
        }
        return wrong instanceof IOException && wrong.getMessage() != null
                ? wrong.getMessage()
                : "This is a fault of Concert: " + wrong;
    }
}
