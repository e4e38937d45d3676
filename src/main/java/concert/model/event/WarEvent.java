package concert.model.event;

import concert.model.World;
import concert.model.treaty.Cause;
import java.util.Locale;

/** Crises, wars and what they leave behind. */
public sealed interface WarEvent extends Event {
    /** Whether it is what a challenge came to. */
    boolean challenge();

    /** A crisis that both sides settled; {@code share} is the challenger's Nash share in [0,1] (E7). */
    record Settled(int tick, int state, int other, double share, double rise) implements WarEvent {
        @Override
        public boolean challenge() {
            return true;
        }

        @Override
        public String type() {
            return "settled";
        }

        @Override
        public String detail() {
            return String.format(Locale.ROOT, "share=%.4f", share);
        }

        @Override
        public void applyTo(World world) {
            if (world.history.driven.get(state, other) > 0) {
                return;
            }
            double rivalry = Math.max(world.rivalry.get(state, other), world.rivalry.get(other, state));
            world.rivalry.setBoth(state, other, Math.min(1, rivalry + rise));
        }
    }

    /** A challenge that came to nothing, since a party to it was at war already: no war, no settlement, no hard feelings. */
    record PutOff(int tick, int state, int other) implements WarEvent {
        @Override
        public boolean challenge() {
            return true;
        }

        @Override
        public String type() {
            return "put off";
        }

        @Override
        public void applyTo(World world) {
            // nothing came of it
        }
    }

    /** A war; {@code losses} are the shares of capability that the fighters lost, side of the attacker first. */
    record Fought(War war, double[] losses) implements WarEvent {
        public Fought {
            losses = losses.clone();
        }

        @Override
        public boolean challenge() {
            return true;
        }

        @Override
        public int tick() {
            return war.tick();
        }

        @Override
        public String type() {
            return "war";
        }

        @Override
        public int state() {
            return war.attacker();
        }

        @Override
        public int other() {
            return war.defender();
        }

        @Override
        public String detail() {
            return "war=" + war.id() + " winner=" + (war.defenderWon() ? "defender" : "attacker");
        }

        @Override
        public void applyTo(World world) {
            int at = 0;
            for (boolean defending : new boolean[] {false, true}) {
                for (int fighter : war.side(defending)) {
                    world.capability[fighter] *= 1 - losses[at++];
                }
                world.history.fight(war.side(defending));
            }
        }
    }

    /** {@code other} lost its sovereignty to {@code state}, which gains a share of its capability (E9). */
    record Conquered(int tick, int state, int other, double gain) implements WarEvent {
        @Override
        public boolean challenge() {
            return false;
        }

        @Override
        public String type() {
            return "conquered";
        }

        @Override
        public Cause cause() {
            return Cause.CONQUEST;
        }

        @Override
        public String detail() {
            return String.format(Locale.ROOT, "gain=%.4f", gain);
        }

        @Override
        public void applyTo(World world) {
            world.capability[state] += gain;
            world.capability[other] -= gain;
            world.overlord[other] = state;
        }
    }
}
