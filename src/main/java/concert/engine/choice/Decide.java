package concert.engine.choice;

import static concert.theory.book.Parameter.SETTLING;

import concert.engine.seat.Seat;
import concert.engine.tick.Offer;
import concert.engine.tick.PhaseStep;
import concert.engine.tick.Streams;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.engine.treaty.Exits;
import concert.model.record.Decision;
import concert.theory.reason.Reasons;
import java.util.ArrayList;
import java.util.List;

/** Step 4: every sovereign state meets one of those it considers and chooses what to do, all on the same picture (E5). */
public final class Decide implements PhaseStep {
    private final TickContext scene;
    private final Deliberation deliberation;
    private final Streams streams;
    private final Expectation expectation;
    private final Choice choice = new Choice();
    private final SeatMenu docket;
    private final Exits exits;

    /**
     * The step at work on one world.
     *
     * @param exits what a seat may choose beside an offer
     */
    public Decide(Deliberation deliberation, Exits exits) {
        this.scene = deliberation.scene();
        this.deliberation = deliberation;
        this.streams = deliberation.streams();
        this.expectation = new Expectation(deliberation);
        this.docket = new SeatMenu(deliberation, expectation, exits);
        this.exits = exits;
    }

    @Override
    public void run(Tick tick) {
        scene.seats().turn();
        exits.readLeaders(tick.shocks());
        deliberation.meetings().readNewcomers(tick.shocks());
        List<Agenda> agendas = agendas(tick);
        read(agendas);
        boolean settling = tick.number() < scene.parameters().get(SETTLING);
        for (Agenda each : agendas) {
            choose(tick, settling ? Agenda.empty(each.state()) : charged(each));
        }
    }

    /** What each sovereign state has before it. */
    private List<Agenda> agendas(Tick tick) {
        List<Agenda> agendas = new ArrayList<>();
        deliberation.meetings().refresh();
        for (int me = 0; me < scene.view().size(); me++) {
            if (scene.view().sovereign(me)) {
                int[] considered = deliberation.meetings().considered(tick.number(), me);
                deliberation.conference().turn(tick.number(), me, considered);
                agendas.add(
                        considered.length == 0
                                ? Agenda.empty(me)
                                : new Agenda(
                                        me, considered, deliberation.options().between(me, considered[0])));
            }
        }
        return agendas;
    }

    /** Reads the unit of the day off what could be offered; what could be asked into is left out. */
    private void read(List<Agenda> agendas) {
        double squares = 0;
        int count = 0;
        for (Agenda each : agendas) {
            for (Offer offer : each.offers()) {
                double value = offer.joins() ? 0 : offer.value();
                squares += value * value;
                count += offer.joins() ? 0 : 1;
            }
        }
        scene.unit().read(scene.parameters(), squares, count);
    }

    private Agenda charged(Agenda agenda) {
        List<Offer> offers =
                agenda.offers().stream().map(deliberation.terms()::charged).toList();
        return new Agenda(agenda.state(), agenda.considered(), offers);
    }

    private void choose(Tick tick, Agenda agenda) {
        int me = agenda.state();
        expectation.weigh(choice, me, agenda.offers());
        int taken = choice.draw(streams.uniform(tick.number(), Streams.Purpose.MOVE, me, 0));
        Offer drawn = taken == Choice.NOTHING ? null : agenda.offers().get(taken);
        if (drawn != null && !expectation.signs(tick.number(), drawn)) {
            drawn = null;
        }
        Seat seat = scene.seats().of(me);
        Offer chosen = seat == null ? drawn : picked(seat, tick, agenda, drawn);
        Decision.Considered considered = considered(agenda);
        int place = chosen == null ? Choice.NOTHING : agenda.offers().indexOf(chosen);
        int second = choice.mostProbable(place);
        Decision decision = decision(tick, agenda, chosen, place, true).among(considered);
        tick.decisions().add(scene.seats().picked(me) == null ? decision : decision.inSeat(true));
        if (chosen != null) {
            tick.offers().add(chosen);
        }
        if (second != place) {
            Offer runner = second == Choice.NOTHING ? null : agenda.offers().get(second);
            tick.decisions().add(decision(tick, agenda, runner, second, false).among(considered));
        }
    }

    /** The move that is picked in the state's seat; as drawn when that leaves it to the theory; null for none. */
    private Offer picked(Seat seat, Tick tick, Agenda agenda, Offer drawn) {
        Choices choices = docket.of(tick, agenda, choice, drawn);
        Seat.Option option = seat.move(choices);
        if (option == null) {
            return drawn;
        }
        Offer offer = choices.offer(option);
        scene.seats().pick(agenda.state(), option);
        return offer;
    }

    /** Among how much a move is chosen. */
    private static Decision.Considered considered(Agenda agenda) {
        int[] all = agenda.considered();
        return new Decision.Considered(agenda.offers().size() + 1, all.length, all.length == 0 ? -1 : all[0]);
    }

    /** What is recorded of a move; one that the state would not have come to by itself this tick has no chance. */
    private Decision decision(Tick tick, Agenda agenda, Offer offer, int place, boolean chosen) {
        int me = agenda.state();
        if (offer == null) {
            double[] none = new double[Reasons.ALL.size()];
            double chance = choice.chance(Choice.NOTHING);
            return new Decision(me, null, Decision.Move.NOTHING, null, -1, -1, 0, chance, chosen, false, none);
        }
        Decision.Move move = offer.joins() ? Decision.Move.JOIN : Decision.Move.OFFER;
        int treaty = offer.joins() ? offer.treaty().id() : -1;
        double chance = place < 0 ? 0 : choice.chance(place);
        return new Decision(
                        me,
                        null,
                        move,
                        offer.kind(),
                        offer.to(),
                        treaty,
                        offer.value(),
                        chance,
                        chosen,
                        false,
                        offer.terms())
                .near(expectation.closeness(tick.number(), offer));
    }
}
