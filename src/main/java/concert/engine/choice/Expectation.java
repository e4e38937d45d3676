package concert.engine.choice;

import static concert.theory.book.Parameter.ATTENTION;

import concert.engine.tick.Offer;
import concert.engine.tick.TickContext;
import concert.model.record.Closeness;
import concert.theory.Pact;
import concert.theory.book.Parameters;
import concert.theory.reason.Valuation;
import java.util.List;

/** What would come of an offer (E5): what it is worth beyond its cost, whether others would agree, whether the state would. */
public final class Expectation {
    private final TickContext scene;
    private final Deliberation with;

    Expectation(Deliberation with) {
        this.scene = with.scene();
        this.with = with;
    }

    /** Puts the moves of a state on the scale. */
    void weigh(Choice choice, int state, List<Offer> offers) {
        double[] sign = new double[offers.size()];
        double[] share = new double[offers.size()];
        for (int at = 0; at < sign.length; at++) {
            Offer each = offers.get(at);
            sign[at] = sign(each);
            share[at] = each.joins() ? attended(scene.parameters(), each.members().length - 1) : 1;
        }
        choice.weigh(with.meetings().rate(state), share, sign);
    }

    /**
     * The share in [0,1] of a treaty's members that an outsider can consider, by which it comes to ask in: whoever would
     * join many has to deal with many.
     */
    public static double attended(Parameters world, int members) {
        double attention = world.get(ATTENTION);
        return attention == 0 ? 1 : Math.min(1, attention / members);
    }

    /** V/u - c. */
    double surplus(Offer offer) {
        return offer.value() / scene.unit().value() - Consent.cost(scene.rules(offer.from()), depth(offer));
    }

    /** The chance that its partner would sign, at a conference the list of all; or that the members would admit. */
    double agree(Offer offer) {
        if (offer.joins()) {
            return with.accession().admission(offer.treaty(), offer.from());
        }
        Pact pact = with.terms().pact(offer, offer.members());
        double value = Valuation.sum(with.terms().terms(offer.to(), pact));
        return with.consent().chance(offer.to(), depth(offer), value);
    }

    /** The chance that the state would come to sign what it offers. */
    double sign(Offer offer) {
        return with.consent().chance(offer.from(), depth(offer), offer.value());
    }

    /** Whether it would, on the draw of the tick. */
    boolean signs(int tick, Offer offer) {
        return with.consent().draw(tick, offer.from(), offer) < sign(offer);
    }

    /** How near it is to the other, on that draw. */
    Closeness closeness(int tick, Offer offer) {
        double draw = with.consent().draw(tick, offer.from(), offer);
        return with.consent().closeness(offer.from(), depth(offer), offer.value(), draw);
    }

    /** How deep a treaty would commit, in [0,1]. */
    private double depth(Offer offer) {
        return scene.parameters()
                .scale()
                .depth(
                        offer.joins()
                                ? offer.treaty().obligations()
                                : offer.kind().obligations());
    }
}
