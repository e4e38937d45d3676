package concert.history.world;

import concert.history.data.Capitals.Seat;
import concert.history.data.FieldData;
import concert.model.State;
import concert.scenario.StateEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The states block of an imported world. */
final class StateEntries {
    private final FieldData data;
    private final Imputations imputations;
    private final FieldFigures figures;

    StateEntries(FieldData data, Imputations imputations) {
        this.data = data;
        this.imputations = imputations;
        figures = new FieldFigures(data, imputations);
    }

    /** The states in order of code. */
    List<StateEntry> of(WorldOrder order, Codes codes, String theory) {
        double scale = figures.scale(order.states(), order.year(), codes);
        int axes = FieldFigures.axes(order.year()).size();
        List<StateEntry> entries = new ArrayList<>();
        for (int each : order.states()) {
            entries.add(entry(new Seen(each, order.year(), codes.of(each), scale), axes, theory, false));
        }
        for (int each : order.newcomers()) {
            int born = Entries.born(data, each, order);
            double then = figures.scale(List.of(each), born, codes);
            entries.add(entry(new Seen(each, born, codes.of(each), then), axes, theory, true));
        }
        entries.sort(Comparator.comparing(StateEntry::code));
        return entries;
    }

    /** A state, the year its figures are of, its code, and what its economy is multiplied by. */
    private record Seen(int ccode, int year, String code, double scale) {}

    /** One state; {@code axes} are those of the world, also for who is born when the data have more. */
    private StateEntry entry(Seen seen, int axes, String theory, boolean unborn) {
        int ccode = seen.ccode();
        int year = seen.year();
        String code = seen.code();
        double capability = figures.capability(ccode, year, code);
        return new StateEntry(
                new State(code, data.states().name(ccode), ccode, latitude(ccode, year), longitude(ccode, year)),
                capability,
                figures.economy(ccode, year, code, seen.scale()),
                figures.identity(ccode, year, axes, code),
                figures.regime(ccode, year, code),
                figures.revisionism(ccode, year),
                .5,
                .7,
                "",
                theory,
                nuclear(ccode, year, code),
                unborn);
    }

    private boolean nuclear(int ccode, int year, String code) {
        boolean nuclear = NuclearPowers.has(ccode, year);
        if (nuclear) {
            imputations.note(NuclearPowers.SOURCE, code);
        }
        return nuclear;
    }

    private double latitude(int ccode, int year) {
        Seat seat = data.capitals().of(ccode, year);
        if (data.capitals().corrected(ccode, year)) {
            imputations.note("place: the file has Ankara before October 1923, Constantinople written", "TUR");
        }
        return Math.rint(100 * seat.latitude()) / 100;
    }

    private double longitude(int ccode, int year) {
        return Math.rint(100 * data.capitals().of(ccode, year).longitude()) / 100;
    }
}
