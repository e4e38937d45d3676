/** What a claim can look at in a run. */
package concert.experiment.claim.observable;
