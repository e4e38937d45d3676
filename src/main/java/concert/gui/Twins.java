package concert.gui;

import concert.model.RunRecord;

/** How far two worlds are still one. */
final class Twins {
    private Twins() {}

    /** The first tick where they part, in words; empty without a twin. */
    static String parting(Worlds worlds) {
        if (worlds.two() == null) {
            return "";
        }
        RunRecord one = worlds.one().soFar().record();
        return one.ticks().isEmpty() ? "The twins have not begun." : "";
    }
}
