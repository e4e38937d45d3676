package concert.gui.play;

import concert.run.RunArtifacts;
import java.awt.Component;
import sim.display.Console;
import sim.display.GUIState;
import sim.engine.SimState;

/** What the parts of the laboratory may ask of it: what is being played, its Console and its window. */
public abstract class Workbench extends GUIState {
    public Workbench(SimState run) {
        super(run);
    }

    /** What is being played. */
    public abstract PlayedWorlds worlds();

    /** Puts other worlds in place of those being played, paused; on the event thread. */
    public abstract void play(PlayedWorlds others);

    /** Calls a watcher, on the event thread, whenever there is something new to show. */
    public abstract void watch(Runnable watcher);

    /** Brings the seat to the front. */
    public abstract void showSeat();

    /** The window over which questions and faults are shown. */
    public abstract Component window();

    /** What goes with every results folder saved. */
    public abstract RunArtifacts adornment();

    public Console console() {
        return (Console) controller;
    }
}
