package concert.engine.choice;

import static concert.theory.book.Parameter.APPETITE_FLOOR;
import static concert.theory.book.Parameter.SILENCE;

import concert.engine.tick.Offer;
import concert.engine.tick.TickContext;
import concert.engine.treaty.TreatyTerms;
import concert.model.View;
import concert.model.treaty.Publicity;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.reason.Gain;
import java.util.ArrayList;
import java.util.List;

/** What a state could do with one that it meets: offer a treaty of each kind, or ask into a treaty of the other's (E5). */
public final class Options {
    private static final int NOBODY = -1;

    private final TickContext scene;
    private final TreatyTerms terms;
    private final Conference conference;
    private final View view;

    Options(TickContext scene, TreatyTerms terms, Conference conference) {
        this.scene = scene;
        this.terms = terms;
        this.conference = conference;
        this.view = scene.view();
    }

    /** The moves between a state and another, each with what it is worth to the first on today's portfolio. */
    public List<Offer> between(int me, int you) {
        List<Offer> offers = new ArrayList<>();
        for (TreatyKind kind : TreatyKind.all()) {
            if (!held(view, me, you, kind)) {
                offer(kind, me, you, offers);
            }
        }
        for (Treaty each : view.treatiesOf(you)) {
            if (open(each, me)) {
                offers.add(terms.asking(me, each));
            }
        }
        return offers;
    }

    private void offer(TreatyKind kind, int me, int you, List<Offer> offers) {
        int target = NOBODY;
        if (kind.obligations().offence() > 0) {
            target = target(me, you);
            if (target == NOBODY) {
                return;
            }
        }
        int[] members = conference.parties(me, you, kind);
        if (members.length >= kind.leastSignatories()) {
            offers.add(terms.offer(me, you, kind, target, members));
        }
    }

    /** Whom an offence pact of two would be directed at, -1 where there is none or either would sign no such pact. */
    int target(int me, int you) {
        return hungry(me) && hungry(you) ? scene.outlook().of(me).targets().of(you) : NOBODY;
    }

    /** Who would sign an offence pact at all: appetite above the floor (E4). */
    private boolean hungry(int state) {
        return Gain.appetite(scene.outlook().standing(), state)
                > scene.parameters().get(APPETITE_FLOOR);
    }

    /**
     * Whether an outsider may ask into a treaty: one that is not secret, obliges nobody to attack, and is an order or of
     * more than two members.
     */
    public boolean open(Treaty treaty, int outsider) {
        return open(scene, treaty, outsider);
    }

    /** The same, of a world at work. */
    static boolean open(TickContext scene, Treaty treaty, int outsider) {
        boolean several = scene.parameters().on(SILENCE)
                ? treaty.kind().order() || treaty.members().length > 2
                : treaty.kind().opensTo(treaty.members().length);
        return treaty.alive()
                && several
                && treaty.obligations().offence() == 0
                && treaty.text().publicity() != Publicity.SECRET
                && !treaty.has(outsider);
    }

    /** Whether a pair holds a treaty of a kind that is theirs alone. */
    static boolean held(View view, int me, int you, TreatyKind kind) {
        for (Treaty each : view.treatiesOf(me)) {
            if (each.kind() == kind && each.members().length == 2 && each.has(you)) {
                return true;
            }
        }
        return false;
    }
}
