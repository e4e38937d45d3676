package concert.engine.choice;

import concert.engine.seat.Seat;
import concert.model.record.Decision;
import java.util.List;
import java.util.function.Function;

/**
 * What whoever sits in a state's place may pick this tick, and where each option stands on the menu.
 *
 * @param tick from 0
 * @param state whose move it is
 * @param entries every option, by falling V'
 * @param drawn the one that the theory has drawn, among the entries
 * @param reasons gives the weighted terms of an entry's value, in the order of the reasons
 */
record Choices(int tick, int state, List<Entry> entries, Entry drawn, Function<Entry, double[]> reasons)
        implements Seat.Turn {

    /**
     * An option and what it stands for.
     *
     * @param cell of the menu
     * @param exit what leaving a treaty would be, null for any other move
     */
    record Entry(Seat.Option option, int cell, Decision exit) {}

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
        return reasons.apply(find(option));
    }

    /** The cell of the menu that an option stands for; leaving makes no offer. */
    int cell(Seat.Option option) {
        return find(option).cell();
    }

    private Entry find(Seat.Option option) {
        return entries.stream()
                .filter(each -> each.option().equals(option))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no option of this tick: " + option));
    }
}
