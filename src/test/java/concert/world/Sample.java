package concert.world;

import concert.measure.Moment;
import concert.measure.Tally;
import concert.measure.all.Measures;
import concert.model.State;
import concert.model.World;
import concert.model.event.Event;
import concert.model.event.War;
import concert.model.record.Stance;
import concert.model.record.TickRecord;
import concert.model.treaty.Draft;
import concert.model.treaty.Members;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small worlds for the tests of measures. */
public final class Sample {
    private static final Publicity[] PUBLICITIES = Publicity.values();

    private Sample() {}

    /** States of equal capability 1, all in one place. */
    public static World world(int states) {
        World world = new World(
                IntStream.range(0, states)
                        .mapToObj(at -> new State(String.format("S%03d", at), "", 0, 0, 0))
                        .toList(),
                0);
        Arrays.fill(world.capability, 1);
        Arrays.fill(world.effort, .04);
        return world;
    }

    public static World world(double... capability) {
        World world = world(capability.length);
        System.arraycopy(capability, 0, world.capability, 0, capability.length);
        return world;
    }

    public static Treaty sign(World world, TreatyKind kind, int... members) {
        return sign(world, kind, Publicity.OPEN, members);
    }

    public static Treaty sign(World world, TreatyKind kind, Publicity publicity, int... members) {
        return world.sign(draft(kind, publicity, 0, members), 1);
    }

    public static Draft draft(TreatyKind kind, Publicity publicity, int signed, int... members) {
        TreatyText text = new TreatyText("", kind, publicity, Term.INDEFINITE, kind.clause(), .2, .3, .5, 1, false);
        return new Draft(text, Members.of(members), new int[0], signed);
    }

    /**
     * A world of random states, feelings and treaties. Its states are drawn in one order and take their places in
     * another: state {@code e} of the draw stands at {@code place[e]}.
     */
    public static World random(long seed, int[] place) {
        Random random = new Random(seed);
        int n = place.length;
        World world = world(n);
        for (int e = 0; e < n; e++) {
            world.capability[place[e]] = random.nextDouble();
            world.economy[place[e]] = .1 + random.nextDouble();
            world.effort[place[e]] = .1 * random.nextDouble();
            world.overlord[place[e]] = e > 3 && random.nextInt(10) == 0 ? place[0] : -1;
        }
        for (int e = 0; e < n; e++) {
            for (int f = 0; f < n; f++) {
                feel(world, random, place[e], place[f]);
            }
        }
        for (int treaty = 0; treaty < n; treaty++) {
            sign(world, random, place);
        }
        world.refreshPledges();
        return world;
    }

    public static World random(long seed, int states) {
        return random(seed, IntStream.range(0, states).toArray());
    }

    private static void feel(World world, Random random, int me, int you) {
        boolean alive = me != you && world.sovereign(me) && world.sovereign(you);
        double threat = random.nextDouble() * .9;
        double rivalry = random.nextDouble() * .7;
        world.threat.set(me, you, alive ? threat * threat : 0);
        world.affinity.set(me, you, me == you ? 1 : 2 * random.nextDouble() - 1);
        world.trust.set(me, you, random.nextDouble());
        world.rivalry.set(me, you, me == you ? 0 : rivalry);
        world.proximity.set(me, you, me == you ? 1 : .1 + .8 * random.nextDouble());
    }

    private static void sign(World world, Random random, int[] place) {
        TreatyKind kind = TreatyKind.all()[random.nextInt(6)];
        Publicity publicity = PUBLICITIES[random.nextInt(3)];
        int[] members = random.ints(2 + random.nextInt(3), 0, place.length)
                .map(e -> place[e])
                .filter(world::sovereign)
                .distinct()
                .toArray();
        double[] gauges = random.doubles(3).toArray();
        if (members.length > 1) {
            Treaty treaty = sign(world, kind, publicity, members);
            treaty.strategic = gauges[0];
            treaty.operational = gauges[1];
            treaty.interoperability = gauges[2];
            treaty.cohesion = Math.cbrt(gauges[0] * gauges[1] * gauges[2]);
        }
    }

    /** The record of a tick in which everyone abstained and nothing happened. */
    public static TickRecord quiet(World world) {
        return record(world, List.of(), List.of());
    }

    public static TickRecord record(World world, List<Event> events, List<War> wars) {
        int n = world.size();
        boolean[] exists = new boolean[n];
        boolean[] sovereign = new boolean[n];
        Stance[] stance = new Stance[n];
        int[] top = new int[n];
        double[] gravest = new double[n];
        for (int me = 0; me < n; me++) {
            exists[me] = world.exists(me);
            sovereign[me] = world.sovereign(me);
            stance[me] = Stance.ABSTAIN;
            top[me] = world.threat.largestOf(me);
            gravest[me] = top[me] < 0 ? 0 : world.threat.get(me, top[me]);
        }
        double[] none = new double[n];
        double[] solo = Arrays.stream(world.effort).map(each -> 2 * each).toArray();
        TickRecord.States states = new TickRecord.States(
                exists,
                sovereign,
                world.capability,
                world.capability,
                world.economy,
                world.effort,
                solo,
                stance,
                top,
                gravest,
                none,
                none,
                none,
                none,
                new int[0],
                none);
        return new TickRecord(0, states, List.of(), List.of(), events, 0, wars, new TickRecord.Tally(0, 0, 0, 0));
    }

    public static Moment moment(World world) {
        return moment(world, quiet(world));
    }

    public static Moment moment(World world, TickRecord record) {
        Tally tally = new Tally();
        tally.add(record);
        return new Moment(world, record, tally);
    }

    public static double value(String measure, World world) {
        return Measures.of(measure).of(moment(world));
    }

    public static double value(String measure, Moment moment) {
        return Measures.of(measure).of(moment);
    }
}
