package concert.experiment.design;

import java.io.Serializable;

/**
 * One run that a design asks for. Replications of the same number share their seed at every point, so that points meet
 * the same luck and differences between them are paired.
 *
 * @param run from 1, over the whole design
 * @param point from 1
 * @param replication from 1
 * @param seed of the run
 */
public record Job(int run, int point, int replication, long seed) implements Serializable {}
