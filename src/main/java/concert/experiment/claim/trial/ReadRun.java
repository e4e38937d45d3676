package concert.experiment.claim.trial;

import concert.experiment.claim.Claim;

/**
 * What was read off one run for one claim.
 *
 * @param world number of the claim's world, from 1
 * @param ablated whether the mechanism was switched off
 * @param value NaN when the question did not arise or the run failed
 */
public record ReadRun(
        Claim claim, String theory, int world, Claim.Side side, boolean ablated, long seed, double value) {}
