package concert.model;

import concert.model.number.Dyads;
import concert.model.treaty.Members;
import concert.model.treaty.Treaty;
import java.util.Arrays;

/**
 * How a state comes into being, passes on what it has and ceases to be (section 1). Affinity and trust that follow from
 * nothing given are left not a number; the engine derives them (E10).
 */
public final class Descent {
    private static final int NOBODY = -1;

    private final World world;

    /** The descent of the states of one world. */
    public Descent(World world) {
        this.world = world;
    }

    /** The state of the largest capability among those that are there, the first at a tie, or -1. */
    public int strongest(int[] states) {
        int best = NOBODY;
        for (int each : states) {
            boolean more = best < 0 || world.capability[each] > world.capability[best];
            best = world.exists(each) && more ? each : best;
        }
        return best;
    }

    /** A state without a parent comes into being. */
    public void begin(Newcomer own) {
        int me = own.state();
        appear(own, NOBODY);
        world.capability[me] = own.capability();
        world.economy[me] = own.economy();
        world.effort[me] = own.effort();
        world.reputation[me] = or(own.reputation(), .7);
    }

    /** A state comes into being as the heir of another, whose capability it does not have yet. */
    public void begin(Newcomer own, int parent) {
        appear(own, parent);
        world.reputation[own.state()] = world.reputation[parent];
    }

    private void appear(Newcomer own, int parent) {
        int me = own.state();
        world.absent[me] = false;
        world.overlord[me] = NOBODY;
        boolean heir = parent >= 0;
        double[] place = own.identity().length == 0 && heir ? world.identity[parent] : own.identity();
        world.identity[me] = place.length == 0 ? new double[world.axes()] : place.clone();
        world.regime[me] = or(own.regime(), heir ? world.regime[parent] : .5);
        world.revisionism[me] = or(own.revisionism(), heir ? world.revisionism[parent] : 0);
        world.offence[me] = or(own.offence(), heir ? world.offence[parent] : .5);
        world.attackedChance[me] = heir ? world.attackedChance[parent] : own.warChance();
        world.attackingChance[me] = heir ? world.attackingChance[parent] : own.warChance();
        world.nuclear[me] = own.nuclear();
        meet(me, parent);
        own.ties().forEach(each -> tie(me, each));
    }

    private static double or(double given, double otherwise) {
        return Double.isNaN(given) ? otherwise : given;
    }

    /** What the parent has with every other state; nothing between parent and heir, or heir and heir. */
    private void meet(int me, int parent) {
        for (int you = 0; you < world.size(); you++) {
            if (you != me && world.exists(you)) {
                boolean known = parent >= 0 && you != parent;
                for (Dyads each : pairs()) {
                    each.set(me, you, known ? each.get(parent, you) : nothing(each));
                    each.set(you, me, known ? each.get(you, parent) : nothing(each));
                }
            }
        }
    }

    private Dyads[] pairs() {
        return new Dyads[] {
            world.affinity,
            world.trust,
            world.trade,
            world.rivalry,
            world.threat,
            world.stake,
            world.history.pact,
            world.history.comrades
        };
    }

    private double nothing(Dyads table) {
        boolean open = table == world.affinity
                || table == world.trust
                || table == world.history.pact
                || table == world.history.comrades;
        return open ? Double.NaN : 0;
    }

    private void tie(int me, Newcomer.Tie tie) {
        if (world.exists(tie.other())) {
            put(world.rivalry, me, tie.other(), tie.rivalry());
            put(world.trade, me, tie.other(), tie.trade());
            put(world.affinity, me, tie.other(), tie.affinity());
            put(world.trust, me, tie.other(), tie.trust());
            put(world.history.pact, me, tie.other(), tie.pact());
            put(world.history.comrades, me, tie.other(), tie.comrades());
        }
    }

    private static void put(Dyads table, int me, int you, double value) {
        if (!Double.isNaN(value)) {
            table.setBoth(me, you, value);
        }
    }

    /** A share of what a state has left goes to another; the graver rivalry stands and reputations mix by capability. */
    public void give(int from, int to, double part) {
        double capability = part * world.capability[from];
        double both = world.capability[to] + capability;
        if (both > 0) {
            world.reputation[to] =
                    (world.capability[to] * world.reputation[to] + capability * world.reputation[from]) / both;
        }
        move(world.capability, from, to, part);
        move(world.economy, from, to, part);
        move(world.effort, from, to, part);
        for (int you = 0; you < world.size(); you++) {
            if (you != to && you != from) {
                graver(to, you, world.rivalry.get(from, you));
                graver(you, to, world.rivalry.get(you, from));
            }
        }
    }

    private void graver(int me, int you, double rivalry) {
        world.rivalry.set(me, you, Math.max(world.rivalry.get(me, you), rivalry));
    }

    private static void move(double[] column, int from, int to, double part) {
        double given = part * column[from];
        column[from] = Math.max(0, column[from] - given);
        column[to] += given;
    }

    /**
     * A state ceases to be.
     *
     * @param heirs who came after it; the first has its nuclear arms and its dependencies
     */
    public void end(int me, int[] heirs) {
        for (int you = 0; you < world.size(); you++) {
            world.overlord[you] = world.overlord[you] == me ? heirs[0] : world.overlord[you];
        }
        world.overlord[heirs[0]] = NOBODY;
        world.nuclear[heirs[0]] |= world.nuclear[me];
        world.overlord[me] = NOBODY;
        world.absent[me] = true;
        clear(me);
        for (Treaty each : world.treaties()) {
            int[] outside = Arrays.stream(heirs).filter(heir -> !each.has(heir)).toArray();
            each.retarget(Members.replace(each.targets(), me, outside));
            each.commit(each.commitments().aim(me, outside));
            world.refreshPledges(each);
        }
    }

    /** Leaves a state that is not there without anything, so that nothing counts it. */
    public void clear(int me) {
        world.capability[me] = 0;
        world.economy[me] = 0;
        world.effort[me] = 0;
        world.nuclear[me] = false;
        for (int you = 0; you < world.size(); you++) {
            if (you != me) {
                for (Dyads each : pairs()) {
                    boolean past = each == world.history.pact || each == world.history.comrades;
                    each.setBoth(me, you, past ? Double.NaN : 0);
                }
                world.affinityAtRest.setBoth(me, you, 0);
            }
        }
    }
}
