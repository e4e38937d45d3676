package concert.gui;

import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.Scrollable;
import sim.portrayal.Inspector;

/** An inspector as wide as the Console shows it, scrolled up and down only. */
abstract class ScrolledInspector extends Inspector implements Scrollable {
    private static final long serialVersionUID = 1;

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return Screen.LETTERING * 2;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height / 2;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }
}
