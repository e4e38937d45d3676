package concert.engine.choice;

import static concert.theory.book.Parameter.CONFERENCE_RATE;
import static concert.theory.book.Parameter.CONFERENCE_THREAT;

import concert.engine.tick.Streams;
import concert.engine.tick.TickContext;
import concert.engine.treaty.TreatyTerms;
import concert.model.View;
import concert.model.treaty.Members;
import concert.model.treaty.TreatyKind;
import concert.theory.Pact;
import concert.theory.reason.Valuation;

/**
 * Who is asked to sign (E5): the state an offer goes to and, when its proposer calls a conference, those further states
 * that it considers and would sign with, and that would sign with all of them.
 */
final class Conference {
    private static final int NOBODY = -1;

    private final TickContext scene;
    private final Streams streams;
    private final TreatyTerms terms;
    private final View view;
    private int[] considered = {};
    private boolean called;

    Conference(TickContext scene, Streams streams, TreatyTerms terms) {
        this.scene = scene;
        this.streams = streams;
        this.terms = terms;
        this.view = scene.view();
    }

    /** Turns to a proposer: it calls a conference when it gravely fears somebody and one keyed draw says so. */
    void turn(int tick, int me, int[] partners) {
        considered = partners;
        int threat = view.gravestThreat(me);
        boolean grave = threat >= 0
                && view.threat().get(me, threat) > scene.parameters().get(CONFERENCE_THREAT);
        double u = streams.uniform(tick, Streams.Purpose.CONFERENCE, me, 0);
        called = grave && u < scene.parameters().get(CONFERENCE_RATE);
    }

    /** The proposer, the partner and whoever else would be asked to sign a treaty of a kind, in order of code. */
    int[] parties(int me, int you, TreatyKind kind) {
        int[] two = Members.of(me, you);
        if (!called || !kind.conference()) {
            return two;
        }
        int[] all = two;
        for (int each : considered) {
            if (each != you && each != view.gravestThreat(me) && wants(me, kind, Members.of(me, each))) {
                all = Members.with(all, each);
            }
        }
        int[] willing = two;
        for (int each : all) {
            if (!Members.has(two, each) && wants(each, kind, all)) {
                willing = Members.with(willing, each);
            }
        }
        return willing;
    }

    /** Whether a treaty is worth its cost to a state. */
    private boolean wants(int state, TreatyKind kind, int[] members) {
        Pact pact = terms.pact(members[0], kind, NOBODY, members);
        double worth = Valuation.sum(terms.terms(state, pact)) / scene.unit().value();
        return worth > Consent.cost(scene.rules(state), scene.rules(state).depth(kind));
    }
}
