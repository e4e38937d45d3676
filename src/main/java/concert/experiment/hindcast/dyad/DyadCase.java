package concert.experiment.hindcast.dyad;

import concert.history.data.Pair;

/**
 * A pair of states that exist at both ends of some years.
 *
 * @param pair the two
 * @param before whether they were allied in the first year
 * @param after whether they were in the last, or in any year between, as it is read
 * @param cluster the treaty by which they are allied then, or whose end parted them; 0 where there was none
 */
public record DyadCase(Pair pair, boolean before, boolean after, int cluster) {}
