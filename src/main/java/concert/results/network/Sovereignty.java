package concert.results.network;

import concert.model.event.Event;
import concert.model.event.Shock;
import concert.model.event.StateEvent;
import concert.model.event.WarEvent;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Members;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** When each state of a run was sovereign. */
public record Sovereignty(List<List<Spell>> spells) {

    public static Sovereignty of(RunRecord run) {
        boolean[] start = atStart(run);
        return new Sovereignty(IntStream.range(0, start.length)
                .mapToObj(state -> spells(run.ticks(), state, start[state]))
                .toList());
    }

    /** The times in which a state was sovereign, in order; one that is always, from before the run on. */
    public List<Spell> of(int state) {
        return spells.get(state);
    }

    /** Whether a state was sovereign when a tick ended; -1 for before the first. */
    boolean atEndOf(int tick, int state) {
        return of(state).stream().anyMatch(each -> each.atEndOf(tick));
    }

    private static List<Spell> spells(List<TickRecord> ticks, int state, boolean start) {
        List<Spell> spells = new ArrayList<>();
        Spell now = start ? Spell.always() : null;
        for (TickRecord tick : ticks) {
            boolean sovereign = tick.states().sovereign()[state];
            if (sovereign && now == null) {
                now = new Spell(tick.tick(), -1, false);
            } else if (!sovereign && now != null) {
                spells.add(new Spell(now.from(), tick.tick(), now.before()));
                now = null;
            }
        }
        if (now != null) {
            spells.add(now);
        }
        return List.copyOf(spells);
    }

    /** As the first tick left them, but for what it changed, last change first. */
    private static boolean[] atStart(RunRecord run) {
        boolean[] sovereign = new boolean[run.states().size()];
        if (run.ticks().isEmpty()) {
            Arrays.fill(sovereign, true);
            return sovereign;
        }
        TickRecord first = run.ticks().get(0);
        System.arraycopy(first.states().sovereign(), 0, sovereign, 0, sovereign.length);
        for (int at = first.events().size() - 1; at >= 0; at--) {
            Event each = first.events().get(at);
            if (each instanceof WarEvent.Conquered) {
                sovereign[each.other()] = true;
            } else if (each instanceof Shock.Sovereign) {
                sovereign[each.state()] = each.other() >= 0;
            } else if (each instanceof StateEvent.Born) {
                sovereign[each.state()] = false;
            } else if (each instanceof StateEvent.United united) {
                sovereign[each.state()] = true;
                sovereign[each.other()] = Members.has(united.parents(), each.other());
            } else if (each instanceof StateEvent.Divided) {
                sovereign[each.state()] = true;
                sovereign[each.other()] = false;
            }
        }
        return sovereign;
    }
}
