package concert.experiment.compare;

import java.util.List;

/**
 * Every theory's run on one seed.
 *
 * @param sides one a theory, in their order
 * @param partings one a pair of theories whose runs both came to their end
 */
public record SeedBlock(long seed, List<ArmResult> sides, List<Parted> partings) {}
