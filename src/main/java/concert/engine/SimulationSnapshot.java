package concert.engine;

import concert.model.WorldSnapshot;
import concert.model.record.TickRecord;
import java.util.List;

/**
 * All that a run holds between two ticks but what it was set up from, as plain data: {@link Simulation#snapshot} takes
 * it, and a run made from it leaves the bytes of the one that was never interrupted.
 *
 * @param memory between ticks
 * @param world as it stands
 * @param ticks what happened in each tick so far
 */
public record SimulationSnapshot(RunMemory memory, WorldSnapshot world, List<TickRecord> ticks) {}
