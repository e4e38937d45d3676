package concert.gui;

import concert.model.RunRecord;
import concert.results.Course;
import concert.results.Parting;

/** Follows twin worlds from tick to tick to where they part. */
final class Twins {
    private final Worlds worlds;
    private final Parting parting;

    Twins(Worlds worlds) {
        this.worlds = worlds;
        this.parting = worlds.two() == null ? null : Parting.of(record(worlds.one()), record(worlds.two()));
    }

    private static RunRecord record(Course course) {
        return course.soFar().record();
    }

    boolean of(Worlds others) {
        return worlds == others;
    }

    /** Where they part, or that they have not yet, in words; empty without a twin. */
    String told() {
        if (parting == null) {
            return "";
        }
        String begun = worlds.played() == 0
                ? "The twins share scenario and seed; nothing has been played yet."
                : "Until " + worlds.year() + " every state has decided alike in both worlds.";
        return parting.follow(record(worlds.one()), record(worlds.two()))
                .map(found -> "The worlds part in " + found.sentence())
                .orElse(begun);
    }
}
