package concert.results.checkpoint;

import concert.engine.SimulationSnapshot;
import concert.model.NamedNumbers;
import concert.model.State;
import concert.model.World;
import concert.model.WorldSnapshot;
import concert.model.event.Event;
import concert.model.event.StateEvent;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Members;
import concert.model.treaty.MembershipSnapshot;
import concert.model.treaty.TreatySnapshot;
import concert.results.checkpoint.form.DamagedException;
import concert.results.checkpoint.form.Extent;
import java.util.List;

/** Refuses a run whose parts contradict each other, though each number alone could be. */
final class Coherence {
    private Coherence() {}

    static void check(SimulationSnapshot run, Extent extent) throws DamagedException {
        for (int at = 0; at < run.ticks().size(); at++) {
            check(run.ticks().get(at), at);
        }
        for (RunRecord.Turn each : run.memory().turns()) {
            refuse(each.theories().size() != extent.states(), "the theories it turned to");
        }
        for (int at = 0; at < run.world().treaties().size(); at++) {
            check(run.world().treaties().get(at), at + 1, extent);
        }
        named(run.world(), extent);
        held(run.world());
    }

    /** The columns and tables of a world under their names, each as long as there are states, or pairs of states. */
    private static void named(WorldSnapshot world, Extent extent) throws DamagedException {
        WorldSnapshot shape = new World(List.of(new State("A", "", 0, 0, 0)), 0).snapshot();
        int states = extent.states();
        same(world.columns(), shape.columns(), states);
        same(world.history(), shape.history(), states * states);
        same(world.relations(), shape.relations(), states * states);
        same(world.pledges().tables(), shape.pledges().tables(), states * states);
    }

    private static void same(List<NamedNumbers> mine, List<NamedNumbers> shape, int length) throws DamagedException {
        refuse(mine.size() != shape.size(), "the number of columns");
        for (int at = 0; at < mine.size(); at++) {
            NamedNumbers each = mine.get(at);
            boolean right = each.name().equals(shape.get(at).name()) && each.numbers().length == length;
            refuse(!right, "column " + (at + 1));
        }
    }

    private static void check(TickRecord tick, int number) throws DamagedException {
        boolean sound = tick.tick() == number
                && tick.opening() >= 0
                && tick.opening() <= tick.events().size();
        for (Event each : tick.events()) {
            boolean torn = each instanceof StateEvent.United united && !Members.has(united.parents(), each.state())
                    || each instanceof StateEvent.Divided divided && !Members.has(divided.into(), each.other());
            sound &= !torn;
        }
        refuse(!sound, "tick " + number);
        for (TickRecord.Pact each : tick.treaties()) {
            boolean whole = ascending(each.members())
                    && ascending(each.targets())
                    && each.values().length == each.members().length;
            refuse(!whole, "treaty " + each.id() + " in tick " + number);
        }
    }

    private static void check(TreatySnapshot treaty, int number, Extent extent) throws DamagedException {
        boolean alive = treaty.ended() < 0;
        boolean sound = treaty.id() == number
                && ascending(treaty.founders())
                && ascending(treaty.members())
                && ascending(treaty.targets())
                && alive == (treaty.cause() == null)
                && (alive || treaty.members().length == 0);
        boolean[] inside = new boolean[extent.states()];
        int open = 0;
        for (MembershipSnapshot each : treaty.memberships()) {
            if (each.left() < 0) {
                sound &= !inside[each.state()] && Members.has(treaty.members(), each.state());
                inside[each.state()] = true;
                open++;
            }
            sound &= each.left() < 0 == (each.cause() == null);
        }
        refuse(!sound || open != treaty.members().length, "treaty " + number);
    }

    /** Every member of a living treaty holds it once, and nobody else does. */
    private static void held(WorldSnapshot world) throws DamagedException {
        List<TreatySnapshot> treaties = world.treaties();
        int seats = 0;
        for (TreatySnapshot each : treaties) {
            seats += each.members().length;
        }
        for (int me = 0; me < world.held().length; me++) {
            int[] mine = world.held()[me];
            seats -= mine.length;
            boolean[] seen = new boolean[treaties.size()];
            for (int id : mine) {
                boolean member = Members.has(treaties.get(id - 1).members(), me);
                refuse(!member || seen[id - 1], "what state " + me + " holds");
                seen[id - 1] = true;
            }
        }
        refuse(seats != 0, "who holds which treaty");
    }

    private static boolean ascending(int[] states) {
        for (int at = 1; at < states.length; at++) {
            if (states[at - 1] >= states[at]) {
                return false;
            }
        }
        return true;
    }

    private static void refuse(boolean wrong, String what) throws DamagedException {
        if (wrong) {
            throw new DamagedException("damaged: " + what + " contradicts the rest");
        }
    }
}
