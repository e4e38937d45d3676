/** Verdicts held against what the authors of the theories predict. */
package concert.experiment.claim.score;
