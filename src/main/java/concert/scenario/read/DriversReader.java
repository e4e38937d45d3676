package concert.scenario.read;

import concert.document.Fields;
import concert.document.Quantity;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.scenario.DriverEntry;
import concert.scenario.DriverEntry.Step;
import concert.scenario.Moments;
import concert.scenario.StateQuantities;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the drivers block. */
final class DriversReader {
    private static final Quantity YEAR =
            Quantity.from("year", ScenarioHeader.EARLIEST, ScenarioHeader.LATEST, "1890: 0.15");

    private final ReadingContext frame;

    DriversReader(ReadingContext frame) {
        this.frame = frame;
    }

    /** The drivers in order of state. */
    List<DriverEntry> read(List<Entry> entries) {
        List<DriverEntry> drivers = new ArrayList<>();
        for (Entry each : entries) {
            String state = frame.codes().one(each.key(), "a state of drivers");
            Fields fields =
                    Fields.of(each.value(), "the driver of " + each.key().words(), frame.findings());
            if (state != null && fields != null) {
                drivers.add(new DriverEntry(state, steps(fields)));
                fields.done();
            }
        }
        drivers.sort(Comparator.comparing(DriverEntry::state));
        return drivers;
    }

    private List<Step> steps(Fields fields) {
        List<Step> steps = new ArrayList<>();
        fields.need("capability", "a mapping of years to values", " Maybe capability: {1890: 0.15}?");
        for (Entry each : fields.entries("capability")) {
            String label = fields.label("capability") + " in " + each.key().text();
            double year =
                    Moments.read(number(each.key()), YEAR, "a year in " + fields.label("capability"), frame.findings());
            double value = StateQuantities.CAPABILITY.read(each.value(), label, frame.findings());
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
