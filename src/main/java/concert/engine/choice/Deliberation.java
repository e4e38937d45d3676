package concert.engine.choice;

import concert.engine.tick.TickContext;

/** What a tick's offers are chosen and put by: every state's options, and which of them become conferences (E5). */
public final class Deliberation {
    private final TickContext scene;
    private final Options options;
    private final Conference conference;

    /** Options and conferences of one world. */
    public Deliberation(TickContext scene) {
        this.scene = scene;
        this.conference = new Conference(scene, this);
        this.options = new Options(scene, conference);
    }

    TickContext scene() {
        return scene;
    }

    /** What every state could do and what it is worth to it. */
    public Options options() {
        return options;
    }

    /** Who else is invited to sign. */
    public Conference conference() {
        return conference;
    }
}
