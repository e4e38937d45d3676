package concert.scenario.read;

import concert.scenario.EventEntry;
import concert.scenario.EventKind;
import concert.scenario.Moments;
import concert.scenario.TreatyEntry;
import concert.scenario.read.EventsReader.Written;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows the events of a scenario in their order and warns of those that cannot happen or say nothing new, as far as
 * the script alone tells: what wars and choices do to a state in between is not known before the run.
 */
final class EventsCheck {
    private final ReadingContext frame;
    private final Map<String, Set<String>> members = new HashMap<>();
    /** Dependencies at the moment, each with its overlord. */
    private final Map<String, String> overlords = new HashMap<>();
    /** Since which event a state is a dependency, or has left a treaty, in words. */
    private final Map<String, String> since = new HashMap<>();

    private final Map<String, Written> before = new HashMap<>();

    EventsCheck(ReadingContext frame, List<TreatyEntry> treaties) {
        this.frame = frame;
        treaties.forEach(each -> members.put(each.text().name(), new HashSet<>(each.members())));
        for (String each : frame.codes().all()) {
            if (!frame.codes().overlord(each).isEmpty()) {
                overlords.put(each, frame.codes().overlord(each));
            }
        }
    }

    /** Warns of the events, given in order of time. */
    void check(List<Written> events) {
        Set<Written> births = new PresenceCheck(frame).check(events);
        for (Written each : events) {
            boolean birth = births.contains(each) && each.event().states().size() == 1;
            if (!each.event().states().isEmpty() && !birth) {
                checkTwins(each);
                switch (each.event().kind()) {
                    case CRISIS -> checkCrisis(each);
                    case SOVEREIGN -> checkSovereign(each);
                    case LEAVE -> checkLeave(each);
                    case UNITE, DIVIDE -> succeed(each.event());
                    default -> {}
                }
            }
        }
    }

    private void warn(Written written, String message) {
        frame.warn(written.place(), written.owner() + ": " + message);
    }

    /** Two events of one tick that say the same, or set the same to two values. */
    private void checkTwins(Written written) {
        EventEntry event = written.event();
        int tick = Moments.tick(event.at(), frame.calendar());
        List<String> of = event.kind() == EventKind.SOVEREIGN ? event.states().subList(0, 1) : event.states();
        List<String> whom =
                event.kind() == EventKind.RIVALRY ? of.stream().sorted().toList() : of;
        Written other = before.putIfAbsent(tick + " " + event.kind() + " " + whom + " " + event.treaty(), written);
        if (other != null) {
            boolean same = other.event().values().equals(event.values());
            warn(
                    written,
                    "event " + other.number() + " says " + (same ? "the same" : "another value")
                            + " of the same tick" + (same ? "" : "; the later one counts")
                            + ". Maybe one of them is of another time?");
        }
    }

    private void checkCrisis(Written crisis) {
        for (String each : crisis.event().states()) {
            String overlord = overlords.get(each);
            if (overlord != null) {
                String other =
                        crisis.event().states().get(crisis.event().states().indexOf(each) == 0 ? 1 : 0);
                warn(
                        crisis,
                        each + " is a dependency of " + overlord + since.getOrDefault(each, "")
                                + "; no crisis comes of it."
                                + " Maybe " + (overlord.equals(other) ? "leave it out" : overlord + " in its place")
                                + "?");
            }
        }
    }

    private void checkSovereign(Written written) {
        String state = written.event().states().get(0);
        boolean freed = written.event().states().size() == 1;
        String overlord = freed ? null : written.event().states().get(1);
        String now = overlords.get(state);
        if (freed && now == null) {
            warn(
                    written,
                    state + " is sovereign already" + since.getOrDefault(state, "") + ". Maybe overlord is missing?");
        } else if (!freed && overlord.equals(now)) {
            warn(
                    written,
                    state + " is a dependency of " + now + since.getOrDefault(state, "") + " already."
                            + " Maybe leave one out?");
        } else if (!freed && !overlord.equals(state) && overlords.containsKey(overlord)) {
            frame.fault(
                    written.place(),
                    written.owner() + ": overlord is \"" + overlord + "\", itself a dependency of "
                            + overlords.get(overlord) + since.getOrDefault(overlord, "") + ". Maybe "
                            + (state.equals(overlords.get(overlord)) ? "free it first" : overlords.get(overlord))
                            + "?");
            return;
        } else if (!freed && overlords.containsValue(state)) {
            warn(written, state + " has dependencies of its own, which stay its own. Maybe free them first?");
        }
        since.put(state, " since " + Moments.show(written.event().at()));
        if (freed) {
            overlords.remove(state);
        } else {
            overlords.put(state, overlord);
        }
    }

    /** What comes of a state is sovereign, has its dependencies and, as far as heirs are named, its treaties. */
    private void succeed(EventEntry event) {
        for (String parent : event.parents()) {
            String first = event.children().get(0);
            overlords.replaceAll((state, overlord) -> overlord.equals(parent) ? first : overlord);
            overlords.remove(parent);
            members.forEach((treaty, states) -> {
                String heir =
                        event.kind() == EventKind.UNITE ? first : event.heirs().get(treaty);
                if (heir != null && states.contains(parent)) {
                    states.add(heir);
                }
            });
        }
        event.children().forEach(overlords::remove);
    }

    private void checkLeave(Written leave) {
        String state = leave.event().states().get(0);
        String treaty = leave.event().treaty();
        String key = state + " of " + treaty;
        if (overlords.containsKey(state)) {
            warn(
                    leave,
                    state + " is a dependency of " + overlords.get(state) + since.getOrDefault(state, "")
                            + " and member of nothing. Maybe an earlier time?");
        } else if (!treaty.isEmpty() && since.containsKey(key)) {
            warn(leave, state + " has left \"" + treaty + "\"" + since.get(key) + ". Maybe another treaty or state?");
        } else if (!treaty.isEmpty()
                && !members.getOrDefault(treaty, Set.of(state)).contains(state)) {
            warn(
                    leave,
                    state + " is no member of \"" + treaty + "\" at the start; it leaves only if it has joined."
                            + " Maybe another treaty or state?");
        }
        if (!treaty.isEmpty()) {
            since.put(key, " in " + Moments.show(leave.event().at()));
        }
    }
}
