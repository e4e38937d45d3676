package concert.engine;

import concert.model.Dyads;
import concert.model.TreatyKind;
import concert.model.View;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who is invited to sign (E5): the state an offer is made to and, when it is a conference, every further state that
 * shares the proposer's gravest threat.
 */
final class Conference {
    private static final double GRAVE = .3;

    private final Scene scene;
    private final View view;

    Conference(Scene scene) {
        this.scene = scene;
        this.view = scene.view();
    }

    /** The partner first, then the others by the proposer's value for the pair, ties by code. */
    List<Integer> invited(Offer offer) {
        List<Integer> invited = new ArrayList<>();
        invited.add(offer.to());
        int threat = view.gravestThreat(offer.from());
        boolean broad = offer.kind() == TreatyKind.DEFENCE || offer.kind() == TreatyKind.COLLECTIVE;
        if (broad && threat >= 0 && threat != offer.to() && view.threat().get(offer.from(), threat) > GRAVE) {
            others(offer, threat).forEach(invited::add);
        }
        return invited;
    }

    private List<Integer> others(Offer offer, int threat) {
        Dyads fear = view.threat();
        List<Integer> others = new ArrayList<>();
        for (int each = 0; each < view.size(); each++) {
            boolean party = each == offer.from() || each == offer.to() || each == threat;
            if (!party
                    && view.sovereign(each)
                    && view.gravestThreat(each) == threat
                    && fear.get(each, threat) > GRAVE) {
                others.add(each);
            }
        }
        others.sort(
                Comparator.comparingDouble((Integer each) -> -scene.options().value(offer.from(), each, offer.kind())));
        return others;
    }
}
