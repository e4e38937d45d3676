/**
 * Adaptive population Monte Carlo: draws from what is plausible of numbers, given that what they lead to is near
 * enough.
 */
package concert.experiment.calibration.population;
