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
        double scale = scale(order, codes);
        List<StateEntry> entries = new ArrayList<>();
        for (int each : order.states()) {
            entries.add(entry(each, order.year(), codes.of(each), scale, theory));
        }
        entries.sort(Comparator.comparing(StateEntry::code));
        return entries;
    }

    /** What turns GDP into the unit of capability: over the states that have one, both add up to the same. */
    private double scale(WorldOrder order, Codes codes) {
        double gdp = 0;
        double capability = 0;
        for (int each : order.states()) {
            double own = figures.gdp(each, order.year());
            if (!Double.isNaN(own)) {
                gdp += own;
                capability += figures.capability(each, order.year(), codes.of(each));
            }
        }
        return gdp == 0 ? 0 : capability / gdp;
    }

    private StateEntry entry(int ccode, int year, String code, double scale, String theory) {
        double capability = figures.capability(ccode, year, code);
        double gdp = figures.gdp(ccode, year);
        boolean poor = Double.isNaN(gdp) || gdp * scale <= 0;
        if (poor) {
            imputations.note("economy: no GDP within 5 years, equal to capability", code);
        }
        return new StateEntry(
                new State(code, data.states().name(ccode), ccode, latitude(ccode, year), longitude(ccode, year)),
                capability,
                poor ? capability : FieldFigures.rounded(gdp * scale),
                figures.identity(ccode, year, FieldFigures.axes(year).size(), code),
                figures.regime(ccode, year, code),
                figures.revisionism(ccode, year),
                .5,
                .7,
                "",
                theory,
                false);
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
