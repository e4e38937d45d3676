package concert.scenario.read;

import concert.scenario.EventEntry;
import concert.scenario.EventKind;
import concert.scenario.Moments;
import concert.scenario.read.EventsReader.Written;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows which states are there, by the births, unions and divisions of a script in their order, and refuses events of
 * states that are not.
 */
final class PresenceCheck {
    private final ReadingContext frame;
    /** Those that are not there at the moment, and why, in words. */
    private final Map<String, String> absent = new HashMap<>();

    private final Set<String> neverBorn = new HashSet<>();
    private final Map<String, String> heirs = new HashMap<>();
    private final Set<Written> births = new HashSet<>();

    PresenceCheck(ReadingContext frame) {
        this.frame = frame;
        for (String each : frame.codes().all()) {
            if (frame.codes().origins().unborn(each)) {
                absent.put(each, "is not born yet");
                neverBorn.add(each);
            }
        }
    }

    /** Follows the events, given in order of time, and tells which of them are births. */
    Set<Written> check(List<Written> events) {
        events.forEach(this::check);
        for (String each : neverBorn) {
            frame.warn(
                    frame.codes().origins().where(each),
                    each + " is unborn and never born. Maybe - {at: "
                            + frame.calendar().date(0) + ", sovereign: " + each + "} in events?");
        }
        return births;
    }

    private void check(Written written) {
        EventEntry event = written.event();
        if (event.kind().succession()) {
            succeed(written);
            return;
        }
        boolean birth = event.kind() == EventKind.SOVEREIGN
                && !event.states().isEmpty()
                && absent.containsKey(event.states().get(0));
        for (String each : event.states().subList(birth ? 1 : 0, event.states().size())) {
            refuseAbsent(written, each);
        }
        if (birth) {
            births.add(written);
            bear(written, event.states().get(0));
        }
    }

    private void refuseAbsent(Written written, String state) {
        if (absent.containsKey(state)) {
            String heir = heirs.get(state);
            frame.fault(
                    written.place(),
                    written.owner() + ": " + state + " " + absent.get(state) + ". Maybe "
                            + (heir == null ? "a later time" : heir + ", or an earlier time") + "?");
        }
    }

    /** A state without a parent brings what it has. */
    private void bear(Written written, String state) {
        StateCodes.Origins origins = frame.codes().origins();
        for (String key : List.of("capability", "identity")) {
            if (origins.unborn(state) && !origins.gives(state, key)) {
                frame.fault(
                        written.place(),
                        written.owner() + ": " + state + " is born of no other state and has no " + key
                                + " of its own. Maybe " + key + ": "
                                + (key.equals("identity") ? IdentityAxes.example(frame.axes()) : "0.01")
                                + " in states?");
            }
        }
        born(state);
    }

    private void born(String state) {
        absent.remove(state);
        neverBorn.remove(state);
    }

    private void succeed(Written written) {
        EventEntry event = written.event();
        List<String> parents = event.parents();
        List<String> children = event.children();
        parents.forEach(each -> refuseAbsent(written, each));
        for (String each : children) {
            if (!parents.contains(each) && !absent.containsKey(each)) {
                boolean union = event.kind() == EventKind.UNITE;
                frame.fault(
                        written.place(),
                        written.owner() + ": " + each + " is there already" + (union ? " and does not unite" : "")
                                + ". Maybe " + (union ? "it unites too, or " : "") + "unborn: true of it in states?");
            }
        }
        String when = " in " + Moments.show(event.at());
        for (String each : parents) {
            if (!children.contains(each)) {
                String heir = String.join(" and ", children);
                absent.put(
                        each, (event.kind() == EventKind.UNITE ? "united into " : "was divided into ") + heir + when);
                heirs.put(each, children.get(0));
            }
        }
        children.forEach(this::born);
    }
}
