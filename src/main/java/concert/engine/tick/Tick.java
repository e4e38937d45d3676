package concert.engine.tick;

import concert.model.World;
import concert.model.event.Event;
import concert.model.event.Shock;
import concert.model.event.War;
import concert.model.record.Decision;
import concert.model.record.Stance;
import concert.model.record.TickRecord;
import concert.model.treaty.Treaty;
import java.util.ArrayList;
import java.util.List;

/**
 * One tick as it goes: what it starts from, what has happened so far and what one step leaves for the next. Every treaty,
 * war and shock goes through {@link #happen}, which changes the world at once; what states perceive, arm and learn the
 * steps write into the world themselves.
 */
public final class Tick {
    private final int number;
    private final World world;
    private final Start start;
    private final List<Event> events = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private final List<War> wars = new ArrayList<>();
    private List<Weighed> weighed = List.of();
    private Stance[] stances;
    private double[] strength;
    private TickRecord record;
    private int opening;

    /**
     * What a tick starts from beside the world.
     *
     * @param shocks what the scenario scripts for it
     * @param defeated who lost a war the tick before
     * @param wars fought before it
     */
    public record Start(List<Shock> shocks, boolean[] defeated, int wars) {
        /** Nothing scripted and nothing fought before. */
        static Start quiet(World world) {
            return new Start(List.of(), new boolean[world.size()], 0);
        }
    }

    /**
     * A member's view of one of its treaties this tick.
     *
     * @param treaty which
     * @param member whose view it is
     * @param terms weighted, in the order of the reasons (E4)
     * @param value V, the sum of the terms
     * @param stay X of E5, what the member holds it by beside its value
     */
    public record Weighed(Treaty treaty, int member, double[] terms, double value, double stay) {}

    /**
     * A tick for which nothing is scripted and before which nothing was fought.
     * @param number from 0
     */
    public Tick(int number, World world) {
        this(number, world, Start.quiet(world));
    }

    /**
     * A tick that is about to begin.
     * @param number from 0
     */
    public Tick(int number, World world, Start start) {
        this.number = number;
        this.world = world;
        this.start = start;
        this.stances = new Stance[world.size()];
        this.strength = world.capability.clone();
    }

    /** Which tick it is, from 0. */
    public int number() {
        return number;
    }

    /** Makes a change and records it. */
    public void happen(Event event) {
        event.applyTo(world);
        events.add(event);
    }

    /** Marks the end of what came first of all. */
    public void open() {
        opening = events.size();
    }

    /** How many of the {@link #events} came first of all, before any state acted; see {@link #open}. */
    public int opening() {
        return opening;
    }

    /** What has happened so far, in order; {@link #happen} adds to it. */
    public List<Event> events() {
        return events;
    }

    /** What was weighed and decided so far, in order; the steps add to it. */
    public List<Decision> decisions() {
        return decisions;
    }

    /** The moves other than nothing that states chose. */
    public List<Offer> offers() {
        return offers;
    }

    /** The wars fought so far, in order; CONFRONT adds to it. */
    public List<War> wars() {
        return wars;
    }

    /** The running number of a war that begins now. */
    public int nextWar() {
        return start.wars() + wars.size() + 1;
    }

    /** What the scenario scripts for the tick. */
    public List<Shock> shocks() {
        return start.shocks();
    }

    /** Whether a state lost a war the tick before. */
    public boolean defeated(int state) {
        return start.defeated()[state];
    }

    /** What each membership was worth to its member before anyone left. */
    public List<Weighed> weighed() {
        return weighed;
    }

    /** Leaves for later steps what each membership is worth to its member. */
    public void weighed(List<Weighed> all) {
        weighed = all;
    }

    /** What each state did, null for one that is not sovereign or before that is read. */
    public Stance[] stances() {
        return stances;
    }

    /** Leaves for later steps what each state did, in order of code. */
    public void stances(Stance[] read) {
        stances = read;
    }

    /** Capability of each state before the wars of the tick. */
    public double[] strength() {
        return strength;
    }

    /** Notes what states are capable of as its wars find them. */
    public void arms() {
        strength = world.capability.clone();
    }

    /** The record of the tick, null until it is over. */
    public TickRecord record() {
        return record;
    }

    /** Ends the tick with its record. */
    public void close(TickRecord whole) {
        record = whole;
    }
}
