/** Observables of treaties: aid, burdens, votes, terms, how long they hold. */
package concert.experiment.claim.observable.treaty;
