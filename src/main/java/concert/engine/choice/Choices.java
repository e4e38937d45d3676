package concert.engine.choice;

import concert.engine.seat.Seat;
import concert.engine.tick.Offer;
import concert.model.record.Decision;
import concert.theory.reason.Reasons;
import java.util.List;

/**
 * What whoever sits in a state's place may pick this tick, and what each option stands for.
 *
 * @param tick from 0
 * @param state whose move it is
 * @param entries every option, by falling worth
 * @param drawn the one that the theory has drawn, among the entries
 */
record Choices(int tick, int state, List<Entry> entries, Entry drawn) implements Seat.Turn {

    /**
     * An option and what it stands for.
     *
     * @param offer it makes, null for doing nothing and for leaving
     * @param exit what leaving a treaty would be, null for any other move
     */
    record Entry(Seat.Option option, Offer offer, Decision exit) {}

    @Override
    public List<Seat.Option> options() {
        return entries.stream().map(Entry::option).toList();
    }

    @Override
    public Seat.Option theory() {
        return drawn.option();
    }

    @Override
    public double[] terms(Seat.Option option) {
        Entry entry = find(option);
        if (entry.exit() != null) {
            return entry.exit().terms().clone();
        }
        return entry.offer() == null
                ? new double[Reasons.ALL.size()]
                : entry.offer().terms().clone();
    }

    /** The offer that an option stands for; null where it makes none. */
    Offer offer(Seat.Option option) {
        return find(option).offer();
    }

    private Entry find(Seat.Option option) {
        return entries.stream()
                .filter(each -> each.option().equals(option))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no option of this tick: " + option));
    }
}
