package concert.experiment.compare;

import java.util.List;

/**
 * Every theory's run on one seed.
 *
 * @param sides one a theory, in their order
 * @param partings one a pair of theories whose runs both came to their end
 */
record Round(long seed, List<Side> sides, List<Parted> partings) {}
