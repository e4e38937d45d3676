/** Pairs of states between two years: whether they were allied before and after, and which treaty that was. */
package concert.experiment.hindcast.dyad;
