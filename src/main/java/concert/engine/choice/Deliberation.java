package concert.engine.choice;

import concert.engine.tick.Streams;
import concert.engine.tick.TickContext;
import concert.engine.treaty.TreatyTerms;

/** What a tick's moves are chosen, put and answered by, at work on one world (E5). */
public final class Deliberation {
    private final TickContext scene;
    private final Streams streams;
    private final TreatyTerms terms;
    private final Consent consent;
    private final Meetings meetings;
    private final Conference conference;
    private final Options options;
    private final Accession accession;

    /**
     * Of one world.
     *
     * @param terms on which treaties are signed
     */
    public Deliberation(TickContext scene, Streams streams, TreatyTerms terms) {
        this.scene = scene;
        this.streams = streams;
        this.terms = terms;
        this.consent = new Consent(scene, streams);
        this.meetings = new Meetings(scene, streams);
        this.conference = new Conference(scene, streams, terms);
        this.options = new Options(scene, terms, conference);
        this.accession = new Accession(scene, streams, terms, options);
    }

    TickContext scene() {
        return scene;
    }

    Streams streams() {
        return streams;
    }

    TreatyTerms terms() {
        return terms;
    }

    Consent consent() {
        return consent;
    }

    Meetings meetings() {
        return meetings;
    }

    Conference conference() {
        return conference;
    }

    /** What could be done between two states. */
    public Options options() {
        return options;
    }

    Accession accession() {
        return accession;
    }
}
