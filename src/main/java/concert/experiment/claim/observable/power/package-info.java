/** Observables of balancing, challenging and deterring. */
package concert.experiment.claim.observable.power;
