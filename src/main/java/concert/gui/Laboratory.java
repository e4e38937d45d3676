package concert.gui;

import concert.gui.control.ConsoleSetup;
import concert.gui.control.ControlPanel;
import concert.gui.play.PlayedWorlds;
import concert.gui.play.Workbench;
import concert.gui.seat.SeatDesk;
import concert.gui.window.NoDisplayException;
import concert.gui.window.Screen;
import concert.run.RunArtifacts;
import concert.run.RunRequest;
import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;
import sim.display.Console;
import sim.display.Controller;
import sim.engine.SimState;
import sim.portrayal.Inspector;

/**
 * The laboratory as MASON sees it: it starts, steps and ends what the {@link Console}'s buttons play. Worlds change only
 * under the lock of the world's schedule, which painting takes too; windows change only on the event thread.
 */
public final class Laboratory extends Workbench {
    private volatile PlayedWorlds worlds;
    private PlayedWorlds next;
    private final List<Runnable> watchers = new ArrayList<>();
    private ControlPanel controls;
    private LaboratoryWindow window;
    private SeatDesk seat;
    private final RunArtifacts adornment;

    private Laboratory(PlayedWorlds worlds, RunArtifacts adornment) {
        super(worlds.one().simulation());
        this.worlds = worlds;
        this.next = worlds;
        this.adornment = adornment;
    }

    /**
     * Opens the windows, the world paused at its first tick; {@code adornment} goes with every results folder saved.
     *
     * @throws NoDisplayException when there is no screen
     */
    public static void open(RunRequest request, RunArtifacts adornment) throws NoDisplayException {
        PlayedWorlds worlds = PlayedWorlds.begin(request, "");
        Screen.require();
        SwingUtilities.invokeLater(() -> new Laboratory(worlds, adornment).show());
    }

    private void show() {
        seat = new SeatDesk(this);
        controls = new ControlPanel(this);
        Console console = new Console(this);
        ConsoleSetup.dress(console, this);
        WindowLayout.arrange(console, window);
        console.setVisible(true);
        window.setVisible(true);
        console.pressPause();
    }

    /** What MASON calls it, on the title of the Console. */
    public static String getName() {
        return "Concert";
    }

    /** What the Console tells about it. */
    public static Object getInfo() {
        return About.html();
    }

    @Override
    public void init(Controller controller) {
        super.init(controller);
        window = new LaboratoryWindow(this);
        controller.registerFrame(window);
    }

    /** Begins what is to be played next: anew, or from where a checkpoint left it. */
    @Override
    public void start() {
        worlds = next != null ? next : PlayedWorlds.begin(worlds.request(), worlds.rival());
        next = null;
        // Not super.start(), which would have the run start again where it only goes on.
        load(worlds.one().simulation());
    }

    @Override
    public void load(SimState run) {
        super.load(run);
        seat.settle();
        window.reset();
        tell();
    }

    @Override
    public boolean step() {
        if (worlds.over()) {
            return false;
        }
        if (!seat.ready()) {
            return true;
        }
        boolean more = super.step();
        synchronized (state.schedule) {
            worlds.follow();
        }
        tell();
        return more && !worlds.over();
    }

    @Override
    public void quit() {
        super.quit();
        window.dispose();
    }

    /** The settings, which the Console shows as its tab for the model. */
    @Override
    public Inspector getInspector() {
        return controls;
    }

    @Override
    public PlayedWorlds worlds() {
        return worlds;
    }

    @Override
    public RunArtifacts adornment() {
        return adornment;
    }

    SeatDesk seat() {
        return seat;
    }

    @Override
    public LaboratoryWindow window() {
        return window;
    }

    @Override
    public void showSeat() {
        window.showSeat();
    }

    @Override
    public void play(PlayedWorlds others) {
        console().pressStop();
        next = others;
        console().pressPause();
    }

    @Override
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Has everything shown anew. */
    void tell() {
        SwingUtilities.invokeLater(() -> watchers.forEach(Runnable::run));
    }
}
