package concert.engine;

import static concert.theory.Parameter.*;

import concert.model.Decision;
import concert.model.Portable;
import concert.theory.Reasons;
import concert.theory.Rules;
import java.util.List;

/** Step 4: every sovereign state chooses one move on the same picture (E5, quantal response with prior rates). */
final class Decide {
    private final Scene scene;
    private final Streams streams;
    private final Drafts drafts;

    Decide(Scene scene, Streams streams, Drafts drafts) {
        this.scene = scene;
        this.streams = streams;
        this.drafts = drafts;
    }

    void run(Tick tick) {
        scene.options().refresh();
        for (int me = 0; me < scene.view().size(); me++) {
            if (scene.view().sovereign(me)) {
                choose(tick, me);
            }
        }
    }

    private void choose(Tick tick, int me) {
        List<Offer> offers = scene.options().of(me);
        double[] chances = chances(scene.rules(me), offers);
        int chosen = draw(chances, streams.uniform(tick.number(), Streams.Purpose.MOVE, me, 0));
        tick.decisions().add(decision(me, offers, chosen, chances[chosen], true));
        if (chances.length > 1) {
            int second = runnerUp(chances, chosen);
            tick.decisions().add(decision(me, offers, second, chances[second], false));
        }
        if (chosen > 0) {
            tick.offers().add(offers.get(chosen - 1));
        }
    }

    /** Chances of doing nothing, first, and of each offer: prior times exp(beta V'), normalised. */
    private double[] chances(Rules rules, List<Offer> offers) {
        double[] chances = new double[offers.size() + 1];
        double most = 0;
        for (int at = 1; at < chances.length; at++) {
            chances[at] = rules.get(PRECISION) * scene.options().discounted(offers.get(at - 1));
            most = Math.max(most, chances[at]);
        }
        double rate = offers.isEmpty() ? 0 : rules.get(MOVE_RATE);
        double sum = 0;
        for (int at = 0; at < chances.length; at++) {
            double prior = at == 0 ? 1 - rate : rate / offers.size();
            chances[at] = prior * Portable.exp(chances[at] - most);
            sum += chances[at];
        }
        for (int at = 0; at < chances.length; at++) {
            chances[at] /= sum;
        }
        return chances;
    }

    private static int draw(double[] chances, double u) {
        double below = 0;
        for (int at = 0; at < chances.length; at++) {
            below += chances[at];
            if (u < below) {
                return at;
            }
        }
        return runnerUp(chances, -1);
    }

    /** The most probable move other than one, the first at a tie. */
    private static int runnerUp(double[] chances, int other) {
        int best = -1;
        for (int at = 0; at < chances.length; at++) {
            if (at != other && (best < 0 || chances[at] > chances[best])) {
                best = at;
            }
        }
        return best;
    }

    private Decision decision(int me, List<Offer> offers, int at, double chance, boolean chosen) {
        if (at == 0) {
            double[] none = new double[Reasons.ALL.size()];
            return new Decision(me, null, Decision.Move.NOTHING, null, -1, -1, 0, chance, chosen, false, none);
        }
        Offer offer = offers.get(at - 1);
        double[] terms = drafts.terms(me, offer);
        Decision.Move move = offer.joins() ? Decision.Move.JOIN : Decision.Move.OFFER;
        int treaty = offer.joins() ? offer.treaty().id() : -1;
        double value = concert.theory.Valuation.sum(terms);
        return new Decision(me, null, move, offer.kind(), offer.to(), treaty, value, chance, chosen, false, terms);
    }
}
