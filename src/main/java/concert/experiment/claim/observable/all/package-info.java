/** The list of every observable. */
package concert.experiment.claim.observable.all;
