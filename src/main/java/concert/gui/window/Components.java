package concert.gui.window;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;

/** Finds parts of windows that others made. */
public final class Components {
    private Components() {}

    /** Every part of a type within a container, at any depth, in order. */
    public static <T> List<T> within(Container container, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Component each : container.getComponents()) {
            if (type.isInstance(each)) {
                found.add(type.cast(each));
            }
            if (each instanceof Container inner) {
                found.addAll(within(inner, type));
            }
        }
        return found;
    }
}
