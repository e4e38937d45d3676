package concert.engine.choice;

import concert.engine.tick.Offer;
import concert.engine.tick.TickContext;
import concert.model.View;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Who is invited to sign (E5): the state an offer is made to and, when it is a conference, every further state that
 * shares the proposer's gravest threat.
 */
public final class Conference {
    private final TickContext scene;
    private final Deliberation deliberation;
    private final View view;
    private final int[] sharing;

    Conference(TickContext scene, Deliberation deliberation) {
        this.scene = scene;
        this.deliberation = deliberation;
        this.view = scene.view();
        this.sharing = new int[view.size()];
    }

    /** Reads how many states share each gravest threat. */
    public void refresh() {
        Arrays.fill(sharing, 0);
        for (int each = 0; each < sharing.length; each++) {
            if (shares(each)) {
                sharing[view.gravestThreat(each)]++;
            }
        }
    }

    private boolean shares(int state) {
        int threat = view.gravestThreat(state);
        double least = scene.parameters().get(Parameter.CONFERENCE_THREAT);
        return threat >= 0 && view.sovereign(state) && view.threat().get(state, threat) > least;
    }

    /** Whether an offer between the two would be put to a conference. */
    public boolean called(int from, int to, TreatyKind kind) {
        if (!kind.conference() || !shares(from) || view.gravestThreat(from) == to) {
            return false;
        }
        int threat = view.gravestThreat(from);
        int parties = shares(to) && view.gravestThreat(to) == threat ? 2 : 1;
        return sharing[threat] > parties;
    }

    /** The partner first, then the others by the proposer's value for the pair, ties by code. */
    List<Integer> invited(Offer offer) {
        List<Integer> invited = new ArrayList<>();
        invited.add(offer.to());
        if (called(offer.from(), offer.to(), offer.kind())) {
            others(offer).forEach(invited::add);
        }
        return invited;
    }

    private List<Integer> others(Offer offer) {
        int threat = view.gravestThreat(offer.from());
        List<Integer> others = new ArrayList<>();
        for (int each = 0; each < view.size(); each++) {
            boolean party = each == offer.from() || each == offer.to();
            if (!party && shares(each) && view.gravestThreat(each) == threat) {
                others.add(each);
            }
        }
        others.sort(Comparator.comparingDouble(
                (Integer each) -> -deliberation.options().value(offer.from(), each, offer.kind())));
        return others;
    }
}
