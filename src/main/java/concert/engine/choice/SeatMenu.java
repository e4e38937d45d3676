package concert.engine.choice;

import concert.engine.choice.Choices.Entry;
import concert.engine.seat.Seat;
import concert.engine.tick.Streams;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.engine.treaty.Exits;
import concert.engine.treaty.TreatyTerms;
import concert.model.number.StrictFunctions;
import concert.model.record.Decision;
import concert.model.record.Decision.Move;
import concert.model.treaty.Treaty;
import concert.theory.reason.Reasons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws up what whoever sits in a state's place may pick: the menu its theory draws from, and its exits. */
final class SeatMenu {
    private final TickContext scene;
    private final Options options;
    private final TreatyTerms drafts;
    private final Exits exits;
    private final Accession accession;

    SeatMenu(Deliberation deliberation, Streams streams, TreatyTerms drafts, Exits exits) {
        this.scene = deliberation.scene();
        this.options = deliberation.options();
        this.drafts = drafts;
        this.exits = exits;
        this.accession = new Accession(scene, streams);
    }

    /** The options of the state whose menu it is, weighed by the choice; {@code drawn} is the cell its theory drew. */
    Choices of(Tick tick, Menu menu, Choice choice, int drawn) {
        int me = menu.from();
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(nothing(choice), Choice.NOTHING, null));
        for (int cell = 0; cell < menu.cells(); cell++) {
            if (menu.offered(cell)) {
                entries.add(new Entry(option(menu, choice, cell), cell, null));
            }
        }
        for (Treaty each : scene.view().treatiesOf(me)) {
            Decision exit = exits.exit(tick, each, me);
            entries.add(new Entry(option(exit), Choice.NOTHING, exit));
        }
        Entry theory = entries.stream()
                .filter(each -> each.cell() == drawn)
                .findFirst()
                .orElseThrow();
        entries.sort(Comparator.comparingDouble(each -> -each.option().worth()));
        return new Choices(tick.number(), me, List.copyOf(entries), theory, each -> terms(menu, each));
    }

    private static Seat.Option nothing(Choice choice) {
        return new Seat.Option(Move.NOTHING, null, -1, -1, 0, 0, 1, choice.chance(Choice.NOTHING));
    }

    private Seat.Option option(Menu menu, Choice choice, int cell) {
        double value = menu.values()[cell];
        double chance = choice.chance(cell);
        if (menu.joins(cell)) {
            Treaty treaty = menu.treaty(cell);
            double consent = accession.admission(treaty, menu.from());
            return new Seat.Option(Move.JOIN, treaty.kind(), -1, treaty.id(), value, value, consent, chance);
        }
        double consent = StrictFunctions.sigmoid(options.odds(menu, cell));
        double worth = value > 0 ? value * consent : value;
        return new Seat.Option(Move.OFFER, menu.kind(cell), menu.to(cell), -1, value, worth, consent, chance);
    }

    private static Seat.Option option(Decision exit) {
        double value = exit.value();
        return new Seat.Option(exit.move(), exit.kind(), -1, exit.treaty(), value, -value, 1, exit.probability());
    }

    private double[] terms(Menu menu, Entry entry) {
        if (entry.exit() != null) {
            return entry.exit().terms().clone();
        }
        return entry.cell() == Choice.NOTHING
                ? new double[Reasons.ALL.size()]
                : drafts.terms(menu.from(), options.offer(menu, entry.cell()));
    }
}
