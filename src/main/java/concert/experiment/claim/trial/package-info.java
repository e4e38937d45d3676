/** Plays the runs that claims ask for, each once. */
package concert.experiment.claim.trial;
