/** Theories compared on the same luck: every theory plays every seed, and what differs is the theory's doing. */
package concert.experiment.compare;
