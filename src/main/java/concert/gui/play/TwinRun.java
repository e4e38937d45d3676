package concert.gui.play;

import concert.model.record.RunRecord;
import concert.run.PausableRun;
import concert.run.parting.Parting;

/** Follows twin worlds from tick to tick to where they part. */
public final class TwinRun {
    private final PlayedWorlds worlds;
    private final Parting parting;

    public TwinRun(PlayedWorlds worlds) {
        this.worlds = worlds;
        this.parting = worlds.two() == null ? null : Parting.of(record(worlds.one()), record(worlds.two()));
    }

    private static RunRecord record(PausableRun course) {
        return course.soFar().record();
    }

    public boolean of(PlayedWorlds others) {
        return worlds == others;
    }

    /** Where they part, or that they have not yet, in words; empty without a twin. */
    public String told() {
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
