package concert.gui;

import concert.results.Course;
import concert.results.RunRequest;
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
record Worlds(RunRequest request, String rival, Course one, Course two) {

    /** Both at their first tick; throws {@link concert.scenario.Faults}. */
    static Worlds begin(RunRequest request, String rival) {
        return of(request, rival, course(request.open()));
    }

    /** A world that may have come some way, and its twin brought as far. */
    static Worlds of(RunRequest request, String rival, Course one) {
        Course two = rival.isEmpty() ? null : course(request.withTheory(rival).open());
        Worlds worlds = new Worlds(request, rival, one, two);
        worlds.follow();
        return worlds;
    }

    private static Course course(Scenario scenario) {
        return Course.of(scenario, tick -> {});
    }

    /** Lets the twin play on to where the world is. */
    void follow() {
        while (two != null
                && two.simulation().played() < played()
                && two.simulation().tick()) {
            // each tick does its own work
        }
    }

    Scenario scenario() {
        return one.scenario();
    }

    int played() {
        return one.simulation().played();
    }

    boolean over() {
        return played() >= one.simulation().ticks();
    }

    /** The label of the tick that is shown: the last that was played, or the first before any was. */
    String year() {
        return scenario().calendar().words(Math.max(0, played() - 1));
    }
}
