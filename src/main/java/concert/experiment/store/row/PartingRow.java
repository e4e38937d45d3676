package concert.experiment.store.row;

/**
 * Where a run parts from one under another theory and the same seed.
 *
 * @param other running number of that run
 * @param tick the first in which they differ, null when they never do
 * @param year label of the tick, empty when they never part
 * @param state code of the state whose decision parted them, empty when an event did or nothing
 * @param sentence what parted them, empty when nothing did
 */
public record PartingRow(int other, Integer tick, String year, String state, String sentence) {}
