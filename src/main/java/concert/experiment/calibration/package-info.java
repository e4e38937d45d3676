/** Calibration: which values of numbers that only runs tell of bring the facts of runs nearest to history's. */
package concert.experiment.calibration;
