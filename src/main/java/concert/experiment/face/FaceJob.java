package concert.experiment.face;

/**
 * One run to ask.
 *
 * @param theory place of the theory in the order
 * @param seed of the run
 */
record FaceJob(int theory, long seed) {}
