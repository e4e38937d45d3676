/** How good chances are that were given to what then happened or did not: ranking, calibration and their intervals. */
package concert.experiment.hindcast.score;
