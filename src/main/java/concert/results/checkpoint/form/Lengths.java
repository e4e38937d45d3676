package concert.results.checkpoint.form;

import concert.model.record.TickRecord;
import java.util.Set;

/** How long each array of a checkpoint has to be, by the name of the record's component. */
final class Lengths {
    private static final Set<String> PER_STATE = Set.of(
            "WorldSnapshot.overlord",
            "WorldSnapshot.absent",
            "WorldSnapshot.driven",
            "WorldSnapshot.nuclear",
            "WorldSnapshot.gravest",
            "WorldSnapshot.held",
            "PledgesSnapshot.changed");

    /** More treaties than a scenario's text has room for. */
    private static final int BEFORE = 100_000;

    private Lengths() {}

    /** Refuses a length that cannot be, before room is made for it. */
    static void check(String name, int length, Extent extent) throws DamagedException {
        int right = right(name, extent);
        int most = Math.max(extent.treaties(), 0);
        boolean sound = right >= 0 ? length == right : length >= 0 && length <= longest(name, extent, most);
        if (!sound) {
            throw new DamagedException("damaged: " + name + " holds " + length + " numbers");
        }
    }

    /** Refuses a list longer than a run can make it. */
    static void checkList(String name, int length, Extent extent) throws DamagedException {
        long states = extent.states();
        long most = switch (name) {
            case "RunMemory.turns" -> extent.ticks() + 1L;
            case "WorldSnapshot.treaties" -> BEFORE + states * (extent.ticks() + 1L);
            case "TreatySnapshot.memberships" -> states * (extent.ticks() + 2L);
            case "TickRecord.treaties" -> extent.treaties();
            default -> 1000 + 100 * states + 4 * states * states;
        };
        if (length < 0 || length > most) {
            throw new DamagedException("damaged: " + name + " has " + length + " entries");
        }
    }

    /** The one length there can be, or -1 where there are several. */
    private static int right(String name, Extent extent) {
        if (PER_STATE.contains(name)) {
            return extent.states();
        }
        if (name.startsWith("States.")) {
            boolean feared = name.equals("States.feared") || name.equals("States.fear");
            return feared ? extent.states() * TickRecord.States.FEARED : extent.states();
        }
        return switch (name) {
            case "WorldSnapshot.identity" -> extent.states() * extent.axes();
            case "Identity.place" -> extent.axes();
            case "Pact.terms", "Decision.terms", "MembershipSnapshot.terms" -> extent.reasons();
            default -> -1;
        };
    }

    private static long longest(String name, Extent extent, int treaties) {
        return switch (name) {
            case "WorldSnapshot.held[]" -> treaties;
            case "NamedNumbers.numbers" -> (long) extent.states() * extent.states();
            default -> Math.max(extent.states(), 1000);
        };
    }
}
