package concert.model.event;

import concert.model.World;
import concert.model.treaty.Cause;
import concert.model.treaty.Draft;
import concert.model.treaty.Treaty;
import java.util.Locale;

/** What happens to treaties. */
public sealed interface TreatyEvent extends Event {

    /**
     * A treaty was signed.
     *
     * @param belief outsiders' belief in it
     * @param strategic Cs at signing
     * @param operational Co at signing
     * @param cohesion C at signing
     */
    record Signed(
            int tick, int treaty, Draft draft, double belief, double strategic, double operational, double cohesion)
            implements TreatyEvent {
        @Override
        public String type() {
            return "signed";
        }

        @Override
        public int state() {
            return draft.members()[0];
        }

        @Override
        public int other() {
            return draft.members()[1];
        }

        @Override
        public String detail() {
            return "kind=" + draft.text().kind().key() + " members=" + draft.members().length
                    + numbers(" cohesion=%.4f", cohesion);
        }

        @Override
        public void applyTo(World world) {
            Treaty made = world.sign(draft, belief);
            made.strategic = strategic;
            made.operational = operational;
            made.cohesion = cohesion;
            world.refreshPledges(made);
        }
    }

    /** An outsider was admitted; {@code weight} is the share of the vote that said yes. */
    record Joined(int tick, int treaty, int state, double weight, double value) implements TreatyEvent {
        @Override
        public String type() {
            return "joined";
        }

        @Override
        public String detail() {
            return numbers("yes=%.4f value=%.4f", weight, value);
        }

        @Override
        public void applyTo(World world) {
            world.admit(world.treaty(treaty), state, tick);
        }
    }

    /** A member left; {@code value} is V and {@code stay} X of E5 when it did, NaN when it had no say in it. */
    record Left(int tick, int treaty, int state, Cause cause, double value, double stay) implements TreatyEvent {
        /** A member that did not weigh whether to stay: by violation, conquest, loss of sovereignty or script. */
        public static Left forced(int tick, int treaty, int state, Cause cause) {
            return new Left(tick, treaty, state, cause, Double.NaN, Double.NaN);
        }

        @Override
        public String type() {
            return "left";
        }

        @Override
        public String detail() {
            return Double.isNaN(value) ? "" : numbers("value=%.4f stay=%.4f", value, stay);
        }

        @Override
        public void applyTo(World world) {
            world.release(world.treaty(treaty), state, tick, cause);
        }
    }

    /** The seat of {@code other}, which passed into {@code state}, went to that. */
    record Passed(int tick, int treaty, int state, int other, Cause cause) implements TreatyEvent {
        @Override
        public String type() {
            return "passed";
        }

        @Override
        public void applyTo(World world) {
            Treaty passing = world.treaty(treaty);
            passing.commit(passing.commitments().pass(other, state, passing.has(state)));
            if (!passing.has(state)) {
                world.admit(passing, state, tick);
            }
            world.release(passing, other, tick, cause);
        }
    }

    /** Every member renewed a fixed term. */
    record Renewed(int tick, int treaty) implements TreatyEvent {
        @Override
        public String type() {
            return "renewed";
        }

        @Override
        public void applyTo(World world) {
            world.treaty(treaty).renew(tick);
        }
    }

    /** It took a new target in place of one that was gone, and what is owed against the old is owed against it (E12, L35). */
    record Retargeted(int tick, int treaty, int other) implements TreatyEvent {
        @Override
        public String type() {
            return "retargeted";
        }

        @Override
        public void applyTo(World world) {
            Treaty turned = world.treaty(treaty);
            turned.retarget(new int[] {other});
            if (turned.commitments().confined()) {
                turned.commit(turned.commitments().turn(turned.targets()));
                world.refreshPledges(turned);
            }
        }
    }

    /** A secret leaked past even odds; the drift of E6 did it, so that the event itself changes nothing. */
    record Leaked(int tick, int treaty, double belief) implements TreatyEvent {
        @Override
        public String type() {
            return "leaked";
        }

        @Override
        public String detail() {
            return numbers("belief=%.4f", belief);
        }

        @Override
        public void applyTo(World world) {
            // the belief has drifted already
        }
    }

    /** Outsiders came to know of it because it was honoured in war (E6). */
    record Revealed(int tick, int treaty, double belief) implements TreatyEvent {
        @Override
        public String type() {
            return "revealed";
        }

        @Override
        public String detail() {
            return numbers("belief=%.4f", belief);
        }

        @Override
        public void applyTo(World world) {
            world.treaty(treaty).belief = belief;
        }
    }

    /** It ended. */
    record Ended(int tick, int treaty, Cause cause) implements TreatyEvent {
        @Override
        public String type() {
            return "ended";
        }

        @Override
        public void applyTo(World world) {
            world.end(world.treaty(treaty), tick, cause);
        }
    }

    private static String numbers(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
