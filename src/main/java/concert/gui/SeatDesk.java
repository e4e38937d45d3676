package concert.gui;

import javax.swing.JComponent;
import javax.swing.JPanel;

/** The seat of a state that a person has taken. */
final class SeatDesk {
    SeatDesk(Laboratory lab) {}

    boolean ready() {
        return true;
    }

    void clear() {}

    JComponent panel() {
        return new JPanel();
    }
}
