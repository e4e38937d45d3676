package concert.engine;

import concert.model.Decision;
import concert.model.Event;
import concert.model.War;
import concert.model.World;
import java.util.ArrayList;
import java.util.List;

/**
 * One tick as it goes: what has happened so far. Every treaty, war and shock goes through {@link #happen}, which changes
 * the world at once; what states perceive, arm and learn the phases write into the world themselves.
 */
final class Tick {
    private final int number;
    private final World world;
    private final List<Event> events = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private final List<War> wars = new ArrayList<>();
    private int opening;

    Tick(int number, World world) {
        this.number = number;
        this.world = world;
    }

    int number() {
        return number;
    }

    /** Makes a change and records it. */
    void happen(Event event) {
        event.applyTo(world);
        events.add(event);
    }

    /** Marks the end of what came first of all. */
    void open() {
        opening = events.size();
    }

    int opening() {
        return opening;
    }

    List<Event> events() {
        return events;
    }

    List<Decision> decisions() {
        return decisions;
    }

    /** The moves other than nothing that states chose. */
    List<Offer> offers() {
        return offers;
    }

    List<War> wars() {
        return wars;
    }
}
