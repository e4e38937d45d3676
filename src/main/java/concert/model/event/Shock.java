package concert.model.event;

import concert.model.World;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** What a scenario scripts: changes from outside the model. */
public sealed interface Shock extends Event {
    /** States come into being or pass into others; those that do stand in {@link StateEvent}. */
    sealed interface OfStates extends Shock permits StateEvent {}

    /** Whether affinity returns elsewhere after it, since identity or rivalry has moved (E10). */
    default boolean movesRelations() {
        return false;
    }

    /** Sets K of a state; {@code value} at least 0. */
    record Capability(int tick, int state, double value) implements Shock {
        @Override
        public String type() {
            return "capability";
        }

        @Override
        public String detail() {
            return show(value);
        }

        @Override
        public void applyTo(World world) {
            world.capability[state] = value;
        }
    }

    /** Sets Y of a state; {@code value} above 0. */
    record Economy(int tick, int state, double value) implements Shock {
        @Override
        public String type() {
            return "economy";
        }

        @Override
        public String detail() {
            return show(value);
        }

        @Override
        public void applyTo(World world) {
            world.economy[state] = value;
        }
    }

    /** Sets theta of a state in [-1,1], under the leader it has. */
    record Revisionism(int tick, int state, double value) implements Shock {
        @Override
        public String type() {
            return "revisionism";
        }

        @Override
        public String detail() {
            return show(value);
        }

        @Override
        public void applyTo(World world) {
            world.revisionism[state] = value;
        }
    }

    /** A state has nuclear arms from now on. */
    record Nuclear(int tick, int state) implements Shock {
        @Override
        public String type() {
            return "nuclear";
        }

        @Override
        public void applyTo(World world) {
            world.nuclear[state] = true;
        }
    }

    /** Sets iota of the treaty of that name, when it lives, in [0,1]. */
    record Institution(int tick, String name, double value) implements Shock {
        @Override
        public String type() {
            return "institution";
        }

        @Override
        public String detail() {
            return "treaty=" + name + " " + show(value);
        }

        @Override
        public void applyTo(World world) {
            world.treaties().stream()
                    .filter(each -> each.text().name().equals(name))
                    .forEach(each -> {
                        each.institution = value;
                        world.refreshPledges(each);
                    });
        }
    }

    /** Sets d of a state in [0,1]. */
    record Regime(int tick, int state, double value) implements Shock {
        @Override
        public String type() {
            return "regime";
        }

        @Override
        public String detail() {
            return show(value);
        }

        @Override
        public void applyTo(World world) {
            world.regime[state] = value;
        }
    }

    /** Moves a state to another place on the identity axes. */
    record Identity(int tick, int state, double[] place) implements Shock {
        public Identity {
            place = place.clone();
        }

        @Override
        public boolean movesRelations() {
            return true;
        }

        @Override
        public String type() {
            return "identity";
        }

        @Override
        public String detail() {
            return DoubleStream.of(place).mapToObj(Shock::show).collect(Collectors.joining(" "));
        }

        @Override
        public void applyTo(World world) {
            world.identity[state] = place.clone();
        }
    }

    /** Sets W of a pair, both ways, in [0,1]. */
    record Rivalry(int tick, int state, int other, double value) implements Shock {
        @Override
        public boolean movesRelations() {
            return true;
        }

        @Override
        public String type() {
            return "rivalry";
        }

        @Override
        public String detail() {
            return show(value);
        }

        @Override
        public void applyTo(World world) {
            world.rivalry.setBoth(state, other, value);
        }
    }

    /**
     * A new leader or ruling coalition, with a revisionism of its own in [-1,1]; it also looks anew at the state's
     * treaties (Leeds, Mattes &amp; Vogel 2009).
     */
    record Leader(int tick, int state, double value) implements Shock {
        @Override
        public String type() {
            return "leader";
        }

        @Override
        public String detail() {
            return show(value);
        }

        @Override
        public void applyTo(World world) {
            world.revisionism[state] = value;
        }
    }

    /** A dependency becomes sovereign, or a state is put under {@code other}; -1 for sovereign. */
    record Sovereign(int tick, int state, int other) implements Shock {
        @Override
        public String type() {
            return "sovereign";
        }

        @Override
        public void applyTo(World world) {
            world.overlord[state] = other;
        }
    }

    /** What the engine plays: it changes nothing by itself. */
    sealed interface Played extends Shock {
        @Override
        default void applyTo(World world) {}
    }

    /** {@code state} challenges {@code other}; what follows is the model's (E7). Changes nothing by itself. */
    record Crisis(int tick, int state, int other) implements Played {
        @Override
        public String type() {
            return "crisis";
        }
    }

    /** {@code state} leaves a treaty of that name or, when empty, every treaty it holds. */
    record Leave(int tick, int state, String name) implements Played {
        @Override
        public String type() {
            return "leave";
        }

        @Override
        public String detail() {
            return name.isEmpty() ? "" : "treaty=" + name;
        }
    }

    private static String show(double value) {
        return String.format(Locale.ROOT, "value=%.4f", value);
    }
}
