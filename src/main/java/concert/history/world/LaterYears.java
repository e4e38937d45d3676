package concert.history.world;

import concert.history.data.Disputes.Onset;
import concert.history.data.FieldData;
import concert.history.data.Pair;
import concert.scenario.DriverEntry;
import concert.scenario.EventEntry;
import concert.scenario.EventKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is exogenous after the start, as the data have it. A figure that stands for the end of a year moves the world
 * from the next tick on; a dispute is a crisis of its own year.
 */
final class LaterYears {
    private static final double REGIME_STEP = .05;
    private static final double REVISIONISM_STEP = .1;
    private static final double IDENTITY_STEP = .05;

    private final FieldData data;
    private final WorldOrder order;
    private final Codes codes;
    private final Imputations imputations;
    private final FieldFigures figures;
    private final List<EventEntry> events = new ArrayList<>();

    LaterYears(FieldData data, WorldOrder order, Codes codes, Imputations imputations) {
        this.data = data;
        this.order = order;
        this.codes = codes;
        this.imputations = imputations;
        figures = new FieldFigures(data, new Imputations());
    }

    /** Capability by year, for every state. */
    List<DriverEntry> drivers() {
        List<DriverEntry> drivers = new ArrayList<>();
        for (int each : order.states()) {
            List<DriverEntry.Step> steps = new ArrayList<>();
            double before = Double.NaN;
            for (int year = order.year(); year < order.until(); year++) {
                double value = figures.capability(each, year, codes.of(each));
                if (value != before) {
                    steps.add(new DriverEntry.Step(year + 1.0, value));
                }
                before = value;
            }
            drivers.add(new DriverEntry(codes.of(each), steps));
        }
        drivers.sort(Comparator.comparing(DriverEntry::state));
        return drivers;
    }

    /** Changes of regime, revisionism, identity and rivalry, and disputes, in order of time. */
    List<EventEntry> events() {
        for (int each : order.states()) {
            changes(each, EventKind.REGIME, REGIME_STEP);
            changes(each, EventKind.LEADER, REVISIONISM_STEP);
            changes(each, EventKind.IDENTITY, IDENTITY_STEP);
        }
        rivalries();
        for (int year = order.year() + 1; year <= order.until(); year++) {
            crises(year);
            membership(year);
        }
        events.sort(Comparator.comparingDouble(EventEntry::at)
                .thenComparing(EventEntry::kind)
                .thenComparing(each -> String.join(" ", each.states())));
        return events;
    }

    private List<Double> values(int ccode, EventKind kind, int year) {
        String code = codes.of(ccode);
        return switch (kind) {
            case REGIME -> List.of(figures.regime(ccode, year, code));
            case LEADER -> List.of(figures.revisionism(ccode, year));
            default ->
                figures.identity(ccode, year, FieldFigures.axes(order.year()).size(), code);
        };
    }

    private void changes(int ccode, EventKind kind, double step) {
        List<Double> before = values(ccode, kind, order.year());
        for (int year = order.year() + 1; year < order.until(); year++) {
            List<Double> now = values(ccode, kind, year);
            boolean moved = false;
            for (int axis = 0; axis < now.size(); axis++) {
                moved |= Math.abs(now.get(axis) - before.get(axis)) >= step - 1e-9;
            }
            if (moved) {
                events.add(new EventEntry(year + 1.0, kind, List.of(codes.of(ccode)), now, ""));
                before = now;
            }
        }
    }

    private void rivalries() {
        Map<Pair, Double> before = PairEntries.rivalries(data, order.year(), codes);
        for (int year = order.year() + 1; year < order.until(); year++) {
            Map<Pair, Double> now = new TreeMap<>(PairEntries.rivalries(data, year, codes));
            TreeSet<Pair> pairs = new TreeSet<>(before.keySet());
            pairs.addAll(now.keySet());
            for (Pair each : pairs) {
                double value = now.getOrDefault(each, 0.0);
                if (value != before.getOrDefault(each, 0.0)) {
                    List<String> pair = codes.pair(each.low(), each.high());
                    events.add(new EventEntry(year + 1.0, EventKind.RIVALRY, pair, List.of(value), ""));
                }
            }
            before = now;
        }
    }

    private void crises(int year) {
        TreeSet<String> told = new TreeSet<>();
        for (Onset each : data.disputes().onsets(year)) {
            boolean inside = codes.has(each.initiator()) && codes.has(each.target());
            if (inside && told.add(each.initiator() + " " + each.target())) {
                List<String> pair = List.of(codes.of(each.initiator()), codes.of(each.target()));
                events.add(new EventEntry(year, EventKind.CRISIS, pair, List.of(), ""));
            }
        }
    }

    /** Entries and exits, which this format of scenarios cannot hold. */
    private void membership(int year) {
        for (int each : data.states().births(year)) {
            imputations.note(
                    "membership: states that enter the system later, left out",
                    data.states().code(each) + " " + year);
        }
        for (int each : data.states().deaths(year)) {
            if (codes.has(each)) {
                imputations.note("membership: states that leave the system, kept", codes.of(each) + " " + year);
            }
        }
    }
}
