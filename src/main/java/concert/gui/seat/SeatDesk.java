package concert.gui.seat;

import concert.gui.play.Workbench;
import concert.gui.window.PlainLabel;
import concert.model.State;
import concert.model.record.RunRecord;
import concert.results.words.TreatyNames;
import concert.run.PausableRun;
import java.awt.BorderLayout;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import sim.display.Console;

/**
 * Where a person takes a state's place. A tick for which something is still to be decided is not played: the Console
 * pauses, and goes on by itself once all is decided.
 */
public final class SeatDesk {
    private static final String NOBODY = "nobody's: every state decides by its theory";

    private final Workbench lab;
    private final JPanel desk = new JPanel(new BorderLayout());
    private final JComboBox<String> chooser = new JComboBox<>();
    private String code = "";
    private volatile SeatPanel panel;
    private boolean playing;
    private boolean filling;

    public SeatDesk(Workbench lab) {
        this.lab = lab;
        Box row = Box.createHorizontalBox();
        row.setBorder(BorderFactory.createEmptyBorder(8, 10, 4, 10));
        row.add(new JLabel("Your seat is  "));
        row.add(chooser);
        row.add(Box.createHorizontalGlue());
        desk.add(row, BorderLayout.NORTH);
        PlainLabel.entries(chooser);
        chooser.addActionListener(e -> chosen());
    }

    public JComponent panel() {
        return desk;
    }

    private void chosen() {
        if (!filling) {
            int at = chooser.getSelectedIndex();
            take(at <= 0 ? "" : states().get(at - 1).code());
        }
    }

    private List<State> states() {
        return lab.worlds().one().simulation().world().states();
    }

    /** Sits down in the world that is played from now on, if the seat is there too. */
    public void settle() {
        filling = true;
        chooser.removeAllItems();
        chooser.addItem(NOBODY);
        states().forEach(each -> chooser.addItem(each.name().isBlank() ? each.code() : each.name()));
        filling = false;
        take(code);
    }

    /** Takes the seat of the state of that code, or gives the seat up for the empty one. */
    public void take(String other) {
        PausableRun course = lab.worlds().one();
        synchronized (lab.state.schedule) {
            if (panel != null) {
                panel.release();
                desk.remove(panel);
                panel = null;
            }
            code = other;
            int state = course.simulation().world().indexOf(code);
            if (state >= 0) {
                panel = new SeatPanel(state, names(course), this::decided);
                course.seat(code, panel.handover());
                desk.add(panel, BorderLayout.CENTER);
            }
        }
        filling = true;
        chooser.setSelectedIndex(states().stream().map(State::code).toList().indexOf(code) + 1);
        filling = false;
        desk.revalidate();
        desk.repaint();
    }

    private static SeatNames names(PausableRun course) {
        RunRecord run = course.soFar().record();
        return new SeatNames(
                state -> run.states().get(state).name().isBlank()
                        ? run.states().get(state).code()
                        : run.states().get(state).name(),
                id -> TreatyNames.of(run, course.simulation().world().treaty(id)),
                run.calendar()::words,
                run.reasons());
    }

    /** Whether the next tick may be played; if not, the person is asked and the Console pauses. On either thread. */
    public boolean ready() {
        SeatPanel taken = panel;
        if (taken == null) {
            return true;
        }
        synchronized (lab.state.schedule) {
            if (taken.handover().ready(lab.worlds().one().simulation())) {
                return true;
            }
            playing = lab.console().getPlayState() == Console.PS_PLAYING;
            if (playing) {
                lab.console().setWhenShouldPause(lab.state.schedule.getSteps());
            }
        }
        SwingUtilities.invokeLater(lab::showSeat);
        return false;
    }

    /** Once nothing is left to decide, goes on as it was going: playing, or by one step. */
    private void decided() {
        Console console = lab.console();
        SeatPanel taken = panel;
        if (taken == null || console.getPlayState() != Console.PS_PAUSED) {
            return;
        }
        boolean ready;
        synchronized (lab.state.schedule) {
            ready = taken.handover().ready(lab.worlds().one().simulation());
        }
        if (ready && playing) {
            console.pressPause();
        } else if (ready) {
            console.pressPlay();
        }
    }
}
