/**
 * Where a design puts its points: from a number of factors to rows of level indices or of numbers in the unit cube. The
 * same arguments give the same rows on every machine.
 */
package concert.experiment.sample;
