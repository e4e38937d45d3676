package concert.engine;

import static concert.theory.Parameter.*;

import concert.model.Decision;
import concert.model.Portable;
import concert.theory.Reasons;
import concert.theory.Rules;
import concert.theory.Valuation;

/** Step 4: every sovereign state chooses one move on the same picture (E5, quantal response with prior rates). */
final class Decide {
    private final Scene scene;
    private final Streams streams;
    private final Drafts drafts;
    private final Menu menu = new Menu();
    private double[] chances = new double[1];

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
        scene.options().fill(menu, me);
        weigh(scene.rules(me));
        int chosen = draw(streams.uniform(tick.number(), Streams.Purpose.MOVE, me, 0));
        tick.decisions().add(decision(chosen, true));
        if (menu.size() > 0) {
            tick.decisions().add(decision(mostProbable(chosen), false));
        }
        if (chosen > 0) {
            tick.offers().add(menu.at(chosen - 1));
        }
    }

    /** Chances of doing nothing, first, and of each move: prior times exp(beta V'), normalised. */
    private void weigh(Rules rules) {
        int moves = menu.size();
        if (chances.length <= moves) {
            chances = new double[2 * moves + 1];
        }
        double precision = rules.get(PRECISION);
        chances[0] = 0;
        double most = 0;
        for (int move = 0; move < moves; move++) {
            chances[move + 1] = precision * scene.options().discounted(menu, move);
            most = Math.max(most, chances[move + 1]);
        }
        double rate = moves == 0 ? 0 : rules.get(MOVE_RATE);
        double each = rate / Math.max(1, moves);
        double sum = 0;
        for (int at = 0; at <= moves; at++) {
            chances[at] = (at == 0 ? 1 - rate : each) * Portable.exp(chances[at] - most);
            sum += chances[at];
        }
        for (int at = 0; at <= moves; at++) {
            chances[at] /= sum;
        }
    }

    private int draw(double u) {
        double below = 0;
        for (int at = 0; at <= menu.size(); at++) {
            below += chances[at];
            if (u < below) {
                return at;
            }
        }
        return mostProbable(-1);
    }

    /** The most probable move other than one, the first at a tie. */
    private int mostProbable(int other) {
        int best = -1;
        for (int at = 0; at <= menu.size(); at++) {
            if (at != other && (best < 0 || chances[at] > chances[best])) {
                best = at;
            }
        }
        return best;
    }

    private Decision decision(int at, boolean chosen) {
        int me = menu.from();
        double chance = chances[at];
        if (at == 0) {
            double[] none = new double[Reasons.ALL.size()];
            return new Decision(me, null, Decision.Move.NOTHING, null, -1, -1, 0, chance, chosen, false, none);
        }
        Offer offer = menu.at(at - 1);
        double[] terms = drafts.terms(me, offer);
        Decision.Move move = offer.joins() ? Decision.Move.JOIN : Decision.Move.OFFER;
        int treaty = offer.joins() ? offer.treaty().id() : -1;
        double value = Valuation.sum(terms);
        return new Decision(me, null, move, offer.kind(), offer.to(), treaty, value, chance, chosen, false, terms);
    }
}
