package concert.scenario.read;

import concert.document.Fields;
import concert.document.Place;
import concert.document.Quantity;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Leaf;
import concert.scenario.EventEntry;
import concert.scenario.EventKind;
import concert.scenario.Moments;
import concert.scenario.TreatyEntry;
import concert.text.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the events block. */
final class EventsReader {
    private final ReadingContext frame;
    private final List<TreatyEntry> treaties;

    /** An event and where it stands, numbered from 1. */
    record Written(EventEntry event, int number, Place place) {
        String owner() {
            return "event " + number + " (" + event.kind().key() + ")";
        }
    }

    EventsReader(ReadingContext frame, List<TreatyEntry> treaties) {
        this.frame = frame;
        this.treaties = treaties;
    }

    /** The events in order of time, those of one moment in the order written. */
    List<EventEntry> read(List<Tree> items) {
        List<Written> events = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            EventEntry event = event(items.get(at), at + 1);
            if (event != null) {
                events.add(new Written(event, at + 1, items.get(at).place()));
            }
        }
        events.sort(Comparator.comparingDouble(each -> each.event().at()));
        new EventsCheck(frame, treaties).check(events);
        return events.stream().map(Written::event).toList();
    }

    private EventEntry event(Tree tree, int number) {
        EventKind kind = tree instanceof Branch branch ? kind(branch) : null;
        String owner = kind == null ? "event " + number : "event " + number + " (" + kind.key() + ")";
        Fields fields = Fields.of(tree, owner, frame.findings());
        if (fields == null) {
            return null;
        }
        double at = at(fields);
        if (kind == null || refuseSecond(kind, owner, (Branch) tree)) {
            if (kind == null) {
                refuseNone(owner, fields);
            }
            return null;
        }
        if (kind.succession()) {
            EventEntry succession = new SuccessionReader(frame, fields, treaties).read(kind, at);
            fields.done();
            return succession;
        }
        boolean institution = kind == EventKind.INSTITUTION;
        List<String> states = institution ? List.of() : states(kind, fields, number);
        List<Double> values = values(kind, fields);
        String treaty =
                institution ? treaty(fields, kind.key()) : kind == EventKind.LEAVE ? treaty(fields, "treaty") : "";
        fields.done();
        return new EventEntry(at, kind, states, values, treaty);
    }

    private void refuseNone(String owner, Fields fields) {
        EventKind.keys().forEach(fields::get);
        Leaf stranger = fields.stranger();
        String mend = stranger == null ? " Maybe crisis: [AUH, YUG]?" : Nearest.mend(stranger.text(), EventKind.keys());
        frame.fault(
                stranger == null ? fields.place() : stranger.place(),
                owner + " does not say what happens: " + String.join(", ", EventKind.keys()) + "." + mend);
    }

    /** Whether an event says a second thing. */
    private boolean refuseSecond(EventKind kind, String owner, Branch event) {
        for (EventKind each : EventKind.values()) {
            Tree also = each == kind ? null : event.get(each.key());
            if (also != null) {
                frame.fault(also.place(), owner + " is a " + each.key() + " too. Maybe make it two events?");
                return true;
            }
        }
        return false;
    }

    private static EventKind kind(Branch branch) {
        for (EventKind each : EventKind.values()) {
            if (branch.get(each.key()) != null) {
                return each;
            }
        }
        return null;
    }

    private double at(Fields fields) {
        String maybe = frame.calendar().date(0);
        Quantity year = Quantity.from("at", ScenarioHeader.EARLIEST, ScenarioHeader.LATEST, maybe);
        Tree written = fields.need(year.key(), year.must(), year.mend());
        double at = written == null ? Double.NaN : Moments.read(written, year, fields.label("at"), frame.findings());
        int ticks = frame.ticks();
        if (!Double.isNaN(at) && ticks >= 0 && !Moments.within(at, frame.calendar(), ticks)) {
            String last = frame.calendar().date(ticks - 1);
            frame.fault(
                    written.place(),
                    fields.label("at") + " is " + Moments.show(at) + "; it must be in the run, "
                            + frame.calendar().date(0) + " to " + last
                            + ". Maybe more ticks, or another year?");
        }
        return at;
    }

    private List<String> states(EventKind kind, Fields fields, int number) {
        Tree written = fields.get(kind.key());
        String label = kind.key() + " of event " + number;
        if (kind.pair()) {
            List<String> pair = frame.codes().pair(written, label);
            return pair == null ? List.of() : pair;
        }
        String state = frame.codes().one(written, label);
        Tree over = kind == EventKind.SOVEREIGN ? fields.get("overlord") : null;
        String overlord = over == null ? null : frame.codes().one(over, fields.label("overlord"));
        if (overlord == null || state == null) {
            return state == null ? List.of() : List.of(state);
        }
        if (overlord.equals(state)) {
            frame.fault(over.place(), fields.label("overlord") + " is the state itself. Maybe leave overlord out?");
        }
        return List.of(state, overlord);
    }

    private List<Double> values(EventKind kind, Fields fields) {
        if (kind.value() != null) {
            return List.of(fields.number(kind.value()));
        }
        if (kind != EventKind.IDENTITY) {
            return List.of();
        }
        Tree place = fields.need(
                "value", "a list, one number for each axis", " Maybe " + IdentityAxes.example(frame.axes()) + "?");
        return place == null ? List.of() : IdentityAxes.place(place, fields.label("value"), frame);
    }

    private String treaty(Fields fields, String key) {
        String name = fields.textOr(key, "");
        List<String> names = treaties.stream().map(each -> each.text().name()).toList();
        if (!name.isEmpty() && !names.contains(name)) {
            frame.fault(
                    fields.get(key).place(),
                    fields.label(key) + " is \"" + name + "\"; there is no such treaty." + Nearest.mend(name, names));
        }
        return name;
    }
}
