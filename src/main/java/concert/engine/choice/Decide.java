package concert.engine.choice;

import concert.engine.seat.Seat;
import concert.engine.tick.Offer;
import concert.engine.tick.PhaseStep;
import concert.engine.tick.Streams;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.engine.treaty.Exits;
import concert.engine.treaty.TreatyTerms;
import concert.model.record.Decision;
import concert.theory.reason.Reasons;
import concert.theory.reason.Valuation;

/** Step 4: every sovereign state chooses one move on the same picture (E5, quantal response with prior rates). */
public final class Decide implements PhaseStep {
    private final TickContext scene;
    private final Options options;
    private final Streams streams;
    private final TreatyTerms drafts;
    private final Menu menu;
    private final Choice choice = new Choice();
    private final SeatMenu docket;
    private final Exits exits;

    /**
     * The step at work on one world.
     * @param drafts the terms that offers are drafted on
     * @param exits what a seat may choose beside an offer
     */
    public Decide(Deliberation deliberation, Streams streams, TreatyTerms drafts, Exits exits) {
        this.scene = deliberation.scene();
        this.options = deliberation.options();
        this.streams = streams;
        this.drafts = drafts;
        this.menu = new Menu(scene.view().size());
        this.docket = new SeatMenu(deliberation, streams, drafts, exits);
        this.exits = exits;
    }

    @Override
    public void run(Tick tick) {
        options.refresh();
        scene.seats().turn();
        exits.readLeaders(tick.shocks());
        for (int me = 0; me < scene.view().size(); me++) {
            if (scene.view().sovereign(me)) {
                choose(tick, me);
            }
        }
    }

    private void choose(Tick tick, int me) {
        options.fill(menu, me);
        choice.weigh(scene, options, menu);
        int drawn = choice.draw(streams.uniform(tick.number(), Streams.Purpose.MOVE, me, 0));
        Seat seat = scene.seats().of(me);
        int chosen = seat == null ? drawn : picked(seat, tick, drawn);
        int second = choice.mostProbable(chosen);
        Decision.Considered considered = menu.considered();
        Decision decision = decision(tick, chosen, true).among(considered);
        tick.decisions().add(scene.seats().picked(me) == null ? decision : decision.inSeat(true));
        if (second != chosen) {
            tick.decisions().add(decision(tick, second, false).among(considered));
        }
    }

    /** The move that is picked in the state's seat; as drawn when that leaves it to the theory. */
    private int picked(Seat seat, Tick tick, int drawn) {
        Choices choices = docket.of(tick, menu, choice, drawn);
        Seat.Option option = seat.move(choices);
        if (option == null) {
            return drawn;
        }
        int cell = choices.cell(option);
        scene.seats().pick(menu.from(), option);
        return cell;
    }

    private Decision decision(Tick tick, int cell, boolean chosen) {
        int me = menu.from();
        double chance = choice.chance(cell);
        if (cell == Choice.NOTHING) {
            double[] none = new double[Reasons.ALL.size()];
            return new Decision(me, null, Decision.Move.NOTHING, null, -1, -1, 0, chance, chosen, false, none);
        }
        Offer offer = options.offer(menu, cell);
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
