package concert.engine;

import concert.model.Decision;
import concert.theory.Reasons;
import concert.theory.Valuation;

/** Step 4: every sovereign state chooses one move on the same picture (E5, quantal response with prior rates). */
final class Decide {
    private final Scene scene;
    private final Streams streams;
    private final Drafts drafts;
    private final Menu menu;
    private final Choice choice = new Choice();

    Decide(Scene scene, Streams streams, Drafts drafts) {
        this.scene = scene;
        this.streams = streams;
        this.drafts = drafts;
        this.menu = new Menu(scene.view().size());
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
        choice.weigh(scene, menu);
        int chosen = choice.draw(streams.uniform(tick.number(), Streams.Purpose.MOVE, me, 0));
        int second = choice.mostProbable(chosen);
        tick.decisions().add(decision(tick, chosen, true));
        if (second != chosen) {
            tick.decisions().add(decision(tick, second, false));
        }
    }

    private Decision decision(Tick tick, int cell, boolean chosen) {
        int me = menu.from();
        double chance = choice.chance(cell);
        if (cell == Choice.NOTHING) {
            double[] none = new double[Reasons.ALL.size()];
            return new Decision(me, null, Decision.Move.NOTHING, null, -1, -1, 0, chance, chosen, false, none);
        }
        Offer offer = scene.options().offer(menu, cell);
        if (chosen) {
            tick.offers().add(offer);
        }
        double[] terms = drafts.terms(me, offer);
        Decision.Move move = offer.joins() ? Decision.Move.JOIN : Decision.Move.OFFER;
        int treaty = offer.joins() ? offer.treaty().id() : -1;
        double value = Valuation.sum(terms);
        return new Decision(me, null, move, offer.kind(), offer.to(), treaty, value, chance, chosen, false, terms);
    }
}
