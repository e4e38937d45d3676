package concert.model.event;

import concert.model.Descent;
import concert.model.Newcomer;
import concert.model.World;
import concert.model.treaty.Members;
import java.util.List;
import java.util.Locale;

/** How states are born, merge and split (section 1): none of it is a conquest. */
public sealed interface StateEvent extends Shock.OfStates {
    /** Affinity returns elsewhere: it is measured against the states that there are (E10). */
    @Override
    default boolean movesRelations() {
        return true;
    }

    /** A state that nobody passed into comes into being. */
    record Born(int tick, Newcomer newcomer) implements StateEvent {
        @Override
        public String type() {
            return "born";
        }

        @Override
        public int state() {
            return newcomer.state();
        }

        @Override
        public void applyTo(World world) {
            new Descent(world).begin(newcomer);
        }
    }

    /**
     * {@code state} passed into {@code other}, which comes into being with the first of its parents, heir of the
     * strongest of them, unless it is one of them itself.
     *
     * @param parents every state that unites
     */
    record United(int tick, int state, int other, int[] parents, Newcomer newcomer) implements StateEvent {
        /** @throws IllegalArgumentException when the state is none of the parents */
        public United {
            parents = parents.clone();
        }

        @Override
        public String type() {
            return "united";
        }

        @Override
        public void applyTo(World world) {
            Descent descent = new Descent(world);
            if (!world.exists(other)) {
                descent.begin(newcomer, descent.strongest(parents));
            }
            descent.give(state, other, 1);
            descent.end(state, new int[] {other});
        }
    }

    /**
     * {@code other} came out of {@code state}, which ceases to be with the last of its heirs, unless it is one of them.
     *
     * @param share of the capability and economy of {@code state}, in (0,1]
     * @param left what was left of those for this heir and the ones after it, in (0,1]
     * @param into every heir, largest share first
     * @param treaties names of the treaties in which it takes the seat
     */
    record Divided(
            int tick,
            int state,
            int other,
            double share,
            double left,
            int[] into,
            List<String> treaties,
            Newcomer newcomer)
            implements StateEvent {
        /** @throws IllegalArgumentException when the other is none of those it divides into */
        public Divided {
            into = into.clone();
        }

        @Override
        public String type() {
            return "divided";
        }

        @Override
        public String detail() {
            return String.format(Locale.ROOT, "share=%.4f", share);
        }

        /** Whether nothing is left of {@code state} after it. */
        public boolean last() {
            return !Members.has(into, state) && into[into.length - 1] == other;
        }

        @Override
        public void applyTo(World world) {
            Descent descent = new Descent(world);
            descent.begin(newcomer, state);
            descent.give(state, other, Math.min(1, share / left));
            if (last()) {
                descent.end(state, into);
            }
        }
    }
}
