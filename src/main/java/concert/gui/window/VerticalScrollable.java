package concert.gui.window;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.Scrollable;

/** A component that is as wide as it is shown and scrolls up and down only. */
public interface VerticalScrollable extends Scrollable {
    /** As a component has it. */
    Dimension getPreferredSize();

    /** As a component has it. */
    Container getParent();

    /** The least height in which nothing is lost. */
    default int needed() {
        return getPreferredSize().height;
    }

    @Override
    default Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    default int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return Screen.LETTERING * 2;
    }

    @Override
    default int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height / 2;
    }

    @Override
    default boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    default boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() >= needed();
    }
}
