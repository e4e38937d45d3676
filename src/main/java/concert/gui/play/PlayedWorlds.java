package concert.gui.play;

import concert.run.PausableRun;
import concert.run.RunRequest;
import concert.scenario.Scenario;

/**
 * What is being played: a world, and at will its twin, the same under another theory on the same seed. They step
 * together.
 *
 * @param request what was asked for
 * @param rival theory of the twin; empty for none
 * @param one the world
 * @param two its twin, or null
 */
public record PlayedWorlds(RunRequest request, String rival, PausableRun one, PausableRun two) {

    /** Both at their first tick; throws {@link concert.document.Faults}. */
    public static PlayedWorlds begin(RunRequest request, String rival) {
        return of(request, rival, course(request.open()));
    }

    /** A world that may have come some way, and its twin brought as far. */
    public static PlayedWorlds of(RunRequest request, String rival, PausableRun one) {
        PausableRun two =
                rival.isEmpty() ? null : course(request.withTheory(rival).open());
        PlayedWorlds worlds = new PlayedWorlds(request, rival, one, two);
        worlds.follow();
        return worlds;
    }

    private static PausableRun course(Scenario scenario) {
        return PausableRun.of(scenario, tick -> {});
    }

    /** Lets the twin play on to where the world is, or to where it stops by itself. */
    public void follow() {
        while (two != null
                && !two.stopped()
                && two.simulation().played() < played()
                && two.simulation().tick()) {
            // each tick does its own work
        }
    }

    public Scenario scenario() {
        return one.scenario();
    }

    public int played() {
        return one.simulation().played();
    }

    /** Whether the world has come to its last tick, or to what its scenario stops at. */
    public boolean over() {
        return one.over();
    }

    /** How far the world has come, in words. */
    public String told() {
        int ticks = one.simulation().ticks();
        if (one.stopped()) {
            return "stopped after " + played() + " of " + ticks + " ticks, at "
                    + scenario().questions().stop();
        }
        if (played() == 0) {
            return "before the first of " + ticks + " ticks";
        }
        return over() ? "all " + ticks + " ticks played" : "tick " + played() + " of " + ticks;
    }

    /** The label of the tick that is shown: the last that was played, or the first before any was. */
    public String year() {
        return scenario().calendar().words(Math.max(0, played() - 1));
    }
}
