/** Statistics of lives over several runs, in which runs are resampled, not treaties. */
package concert.experiment.stat.lives;
