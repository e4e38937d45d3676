package concert.scenario.read;

import concert.document.Fields;
import concert.document.Place;
import concert.document.Quantity;
import concert.document.Tree;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.scenario.DriverEntry;
import concert.scenario.DriverEntry.Of;
import concert.scenario.DriverEntry.Step;
import concert.scenario.Moments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the drivers block. */
final class DriversReader {
    private static final Quantity YEAR =
            Quantity.from("year", ScenarioHeader.EARLIEST, ScenarioHeader.LATEST, "1890: 0.15");

    private final ReadingContext frame;

    DriversReader(ReadingContext frame) {
        this.frame = frame;
    }

    /** The drivers in order of state, then what they are of; those of pairs last of all. */
    List<DriverEntry> read(List<Entry> entries) {
        List<DriverEntry> drivers = new ArrayList<>();
        for (Entry each : entries) {
            if (each.key().text().equals("pairs") && !frame.codes().has("pairs")) {
                pairs(each.value(), drivers);
                continue;
            }
            String state = frame.codes().one(each.key(), "a state of drivers");
            Fields fields =
                    Fields.of(each.value(), "the driver of " + each.key().words(), frame.findings());
            if (state != null && fields != null) {
                ofState(state, fields, drivers);
            }
        }
        drivers.sort(Comparator.comparing(
                        DriverEntry::other,
                        Comparator.comparing(String::isEmpty).reversed())
                .thenComparing(DriverEntry::state)
                .thenComparing(DriverEntry::other)
                .thenComparing(DriverEntry::what));
        return drivers;
    }

    private void ofState(String state, Fields fields, List<DriverEntry> drivers) {
        List<Of> given = Of.states().stream()
                .filter(each -> fields.get(each.key()) != null)
                .toList();
        if (given.isEmpty() && fields.stranger() == null) {
            fields.need("capability", "a mapping of years to values", " Maybe capability: {1890: 0.15}?");
        }
        given.forEach(each -> drivers.add(new DriverEntry(state, "", each, steps(each, fields))));
        fields.done();
    }

    private void pairs(Tree written, List<DriverEntry> drivers) {
        Map<String, Place> before = new HashMap<>();
        List<Tree> items = written instanceof Tree.Row row ? row.items() : List.of();
        if (items.isEmpty()) {
            frame.fault(
                    written.place(),
                    "pairs of drivers is " + written.words()
                            + "; it must be a list. Maybe - {pair: [FRN, GMY], rivalry: {1890: 0.8}}?");
        }
        for (Tree each : items) {
            Fields fields = Fields.of(each, "a pair of drivers", frame.findings());
            Tree pair = fields == null ? null : fields.need("pair", "two states", " Maybe pair: [FRN, GMY]?");
            List<String> codes = pair == null ? null : frame.codes().pair(pair, fields.label("pair"));
            if (codes != null) {
                List<String> two = codes.stream().sorted().toList();
                refuseTwice(before.putIfAbsent(String.join("-", two), pair.place()), pair.place(), codes);
                fields.need("rivalry", "a mapping of years to values", " Maybe rivalry: {1890: 0.8}?");
                drivers.add(new DriverEntry(two.get(0), two.get(1), Of.RIVALRY, steps(Of.RIVALRY, fields)));
                fields.done();
            }
        }
    }

    private void refuseTwice(Place first, Place place, List<String> codes) {
        if (first != null) {
            frame.fault(
                    place,
                    "pair " + String.join("-", codes) + " of drivers stands twice, first in line " + first.line()
                            + ". Maybe put both into one entry?");
        }
    }

    private List<Double> values(Of what, Tree written, String label) {
        return what == Of.IDENTITY
                ? IdentityAxes.place(written, label, frame)
                : List.of(what.range().read(written, label, frame.findings()));
    }

    private List<Step> steps(Of what, Fields fields) {
        List<Step> steps = new ArrayList<>();
        for (Entry each : fields.entries(what.key())) {
            String label = fields.label(what.key()) + " in " + each.key().text();
            double year =
                    Moments.read(number(each.key()), YEAR, "a year in " + fields.label(what.key()), frame.findings());
            List<Double> value = values(what, each.value(), label);
            warn(year, steps, each.key(), label);
            if (!Double.isNaN(year) && steps.stream().anyMatch(step -> step.year() == year)) {
                frame.fault(each.key().place(), label + " is given twice. Maybe one of them is of another year?");
            }
            steps.add(new Step(year, value));
        }
        steps.sort(Comparator.comparingDouble(Step::year));
        return steps;
    }

    private void warn(double year, List<Step> before, Leaf key, String label) {
        int tick = Moments.tick(year, frame.calendar());
        if (Double.isNaN(year) || frame.ticks() < 0) {
            return;
        }
        if (Moments.missing(year, frame.calendar().start())) {
            frame.fault(key.place(), label + " is of " + key.text() + ", a code for missing. Maybe leave it out?");
        }
        if (tick >= frame.ticks()) {
            frame.warn(
                    key.place(),
                    label + " comes after the last tick, " + frame.calendar().date(frame.ticks() - 1)
                            + "; it is never read. Maybe more ticks?");
        }
        for (Step each : before) {
            boolean same = Moments.tick(each.year(), frame.calendar()) == tick;
            if (same && each.year() != year && tick >= 0) {
                frame.warn(
                        key.place(),
                        label + " falls into the same tick as that in " + Moments.show(each.year())
                                + "; the later one counts. Maybe a shorter tick?");
            }
        }
    }

    /** A year as a key may stand in quotes. */
    private static Leaf number(Leaf key) {
        return new Leaf(key.place(), key.text(), true);
    }
}
