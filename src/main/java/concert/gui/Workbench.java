package concert.gui;

import concert.results.Adornment;
import java.awt.Component;
import sim.display.Console;
import sim.display.GUIState;
import sim.engine.SimState;

/** What the parts of the laboratory may ask of it: what is being played, its Console and its window. */
abstract class Workbench extends GUIState {
    Workbench(SimState run) {
        super(run);
    }

    /** What is being played. */
    abstract Worlds worlds();

    /** Puts other worlds in place of those being played, paused; on the event thread. */
    abstract void play(Worlds others);

    /** Calls a watcher, on the event thread, whenever there is something new to show. */
    abstract void watch(Runnable watcher);

    /** Has everything shown anew. */
    abstract void tell();

    /** Brings the seat to the front. */
    abstract void showSeat();

    /** The window over which questions and faults are shown. */
    abstract Component window();

    /** What goes with every results folder saved. */
    abstract Adornment adornment();

    Console console() {
        return (Console) controller;
    }
}
