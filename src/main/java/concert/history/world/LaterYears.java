package concert.history.world;

import concert.history.data.Disputes.Onset;
import concert.history.data.FieldData;
import concert.history.data.Pair;
import concert.scenario.DriverEntry;
import concert.scenario.DriverEntry.Step;
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
 * from the next tick on; a dispute is a crisis of its own year, and so are new nuclear arms.
 */
final class LaterYears {
    private final FieldData data;
    private final WorldOrder order;
    private final Codes codes;
    private final Imputations imputations;
    private final Imputations later = Imputations.later();
    private final FieldFigures figures;
    private final Entries entries;
    private final List<EventEntry> events = new ArrayList<>();

    LaterYears(FieldData data, WorldOrder order, Codes codes, Imputations imputations) {
        this.data = data;
        this.order = order;
        this.codes = codes;
        this.imputations = imputations;
        figures = new FieldFigures(data, later);
        entries = new Entries(data, order, codes, imputations);
    }

    /**
     * Of every state its capability, and economy, regime, identity and revisionism where they change; of every pair with
     * a rivalry in any of the years that rivalry. In the order that a file has.
     */
    List<DriverEntry> drivers() {
        Map<Integer, Double> scales = new TreeMap<>();
        for (int year = order.year(); year < order.until(); year++) {
            scales.put(year, figures.scale(order.states(), year, codes));
        }
        List<DriverEntry> drivers = new ArrayList<>();
        for (int each : order.everyone()) {
            for (DriverEntry.Of what : DriverEntry.Of.states()) {
                List<Step> steps = steps(each, what, scales);
                if (steps.size() > 1 || !steps.isEmpty() && what == DriverEntry.Of.CAPABILITY) {
                    drivers.add(new DriverEntry(codes.of(each), "", what, steps));
                }
            }
        }
        drivers.sort(Comparator.comparing(DriverEntry::state).thenComparing(DriverEntry::what));
        drivers.addAll(rivalries());
        imputations.add(later);
        return drivers;
    }

    private List<Step> steps(int ccode, DriverEntry.Of what, Map<Integer, Double> scales) {
        List<Step> steps = new ArrayList<>();
        scales.forEach((year, scale) -> {
            if (!entries.there(ccode, year)) {
                return;
            }
            if (steps.isEmpty() || figures.known(what, ccode, year, order.year())) {
                step(steps, year, values(ccode, what, year, scale));
            } else {
                later.note(what.key() + ": no figure for some years, the last one kept", codes.of(ccode));
            }
        });
        return steps;
    }

    /** Adds what holds from the tick after a year on, unless it is what held before. */
    private static void step(List<Step> steps, int year, List<Double> values) {
        if (steps.isEmpty() || !steps.get(steps.size() - 1).values().equals(values)) {
            steps.add(new Step(year + 1.0, values));
        }
    }

    private List<Double> values(int ccode, DriverEntry.Of what, int year, double scale) {
        String code = codes.of(ccode);
        return switch (what) {
            case CAPABILITY -> List.of(figures.capability(ccode, year, code));
            case ECONOMY -> List.of(figures.economy(ccode, year, code, scale));
            case REGIME -> List.of(figures.regime(ccode, year, code));
            case REVISIONISM -> List.of(figures.revisionism(ccode, year));
            default ->
                figures.identity(ccode, year, FieldFigures.axes(order.year()).size(), code);
        };
    }

    private List<DriverEntry> rivalries() {
        Map<Integer, Map<Pair, Double>> years = new TreeMap<>();
        TreeSet<Pair> pairs = new TreeSet<>();
        for (int year = order.year(); year < order.until(); year++) {
            years.put(year, PairEntries.rivalries(data, year, codes, later));
            pairs.addAll(years.get(year).keySet());
        }
        List<DriverEntry> drivers = new ArrayList<>();
        for (Pair each : pairs) {
            List<Step> steps = new ArrayList<>();
            years.forEach((year, rivals) -> step(steps, year, List.of(rivals.getOrDefault(each, 0.0))));
            List<String> pair = codes.pair(each.low(), each.high());
            drivers.add(new DriverEntry(pair.get(0), pair.get(1), DriverEntry.Of.RIVALRY, steps));
        }
        drivers.sort(Comparator.comparing(DriverEntry::state).thenComparing(DriverEntry::other));
        return drivers;
    }

    /** Births, unions and divisions, disputes and new nuclear arms, in order of time. */
    List<EventEntry> events() {
        for (int year = order.year() + 1; year <= order.until(); year++) {
            crises(year);
            arms(year);
        }
        events.addAll(entries.events());
        events.sort(Comparator.comparingDouble(EventEntry::at)
                .thenComparing(each -> !entries.events().contains(each))
                .thenComparing(EventEntry::kind)
                .thenComparing(each -> String.join(" ", each.states())));
        return events;
    }

    private void crises(int year) {
        TreeSet<String> told = new TreeSet<>();
        for (Onset each : data.disputes().onsets(year)) {
            boolean inside = there(each.initiator(), year) && there(each.target(), year);
            if (inside && told.add(each.initiator() + " " + each.target())) {
                List<String> pair = List.of(codes.of(each.initiator()), codes.of(each.target()));
                events.add(new EventEntry(year, EventKind.CRISIS, pair, List.of(), ""));
            }
        }
    }

    private boolean there(int ccode, int year) {
        return codes.has(ccode) && entries.there(ccode, year);
    }

    private void arms(int year) {
        for (int each : order.states()) {
            if (NuclearPowers.begins(each, year)) {
                imputations.note(NuclearPowers.SOURCE, codes.of(each) + " " + year);
                events.add(new EventEntry(year, EventKind.NUCLEAR, List.of(codes.of(each)), List.of(), ""));
            }
        }
    }
}
