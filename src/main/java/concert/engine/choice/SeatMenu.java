package concert.engine.choice;

import concert.engine.choice.Choices.Entry;
import concert.engine.seat.Seat;
import concert.engine.tick.Offer;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.engine.treaty.Exits;
import concert.model.record.Decision;
import concert.model.record.Decision.Move;
import concert.model.treaty.Treaty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws up what whoever sits in a state's place may pick: moves with all whom it considers, and its exits. */
final class SeatMenu {
    private final TickContext scene;
    private final Deliberation deliberation;
    private final Expectation expectation;
    private final Exits exits;

    SeatMenu(Deliberation deliberation, Expectation expectation, Exits exits) {
        this.scene = deliberation.scene();
        this.deliberation = deliberation;
        this.expectation = expectation;
        this.exits = exits;
    }

    /** The options of a state, weighed by the choice; {@code drawn} is what its theory drew, null for nothing. */
    Choices of(Tick tick, Agenda agenda, Choice choice, Offer drawn) {
        int me = agenda.state();
        deliberation.conference().turn(tick.number(), me, agenda.considered());
        List<Entry> entries = new ArrayList<>();
        Entry nothing = new Entry(nothing(choice), null, null);
        entries.add(nothing);
        for (int at = 0; at < agenda.offers().size(); at++) {
            Offer each = agenda.offers().get(at);
            entries.add(new Entry(option(each, choice.chance(at)), each, null));
        }
        for (int at = 1; at < agenda.considered().length; at++) {
            others(me, agenda.considered()[at], entries);
        }
        for (Treaty each : scene.view().treatiesOf(me)) {
            Decision exit = exits.exit(tick, each, me);
            entries.add(new Entry(option(exit), null, exit));
        }
        Entry theory = entries.stream()
                .filter(each -> drawn != null && each.offer() == drawn)
                .findFirst()
                .orElse(nothing);
        entries.sort(Comparator.comparingDouble(each -> -each.option().worth()));
        return new Choices(tick.number(), me, List.copyOf(entries), theory);
    }

    /** Moves with a state that is considered and not met, which the theory would not make this tick. */
    private void others(int me, int you, List<Entry> entries) {
        for (Offer raw : deliberation.options().between(me, you)) {
            Offer each = deliberation.terms().charged(raw);
            boolean listed = each.joins()
                    && entries.stream()
                            .anyMatch(one ->
                                    one.option().treaty() == each.treaty().id());
            if (!listed) {
                entries.add(new Entry(option(each, 0), each, null));
            }
        }
    }

    private static Seat.Option nothing(Choice choice) {
        return new Seat.Option(Move.NOTHING, null, -1, -1, 0, 0, 1, choice.chance(Choice.NOTHING));
    }

    private Seat.Option option(Offer offer, double chance) {
        double consent = expectation.agree(offer);
        double surplus = expectation.surplus(offer);
        double worth = surplus > 0 ? surplus * consent : surplus;
        Move move = offer.joins() ? Move.JOIN : Move.OFFER;
        int treaty = offer.joins() ? offer.treaty().id() : -1;
        return new Seat.Option(move, offer.kind(), offer.to(), treaty, offer.value(), worth, consent, chance);
    }

    private Seat.Option option(Decision exit) {
        double value = exit.value();
        double worth = -value / scene.unit().value();
        return new Seat.Option(exit.move(), exit.kind(), -1, exit.treaty(), value, worth, 1, exit.probability());
    }
}
