/**
 * The lecture's claims, each put to the test by runs that can prove it wrong. Numbers such as L28 are those of the files
 * in {@code scenarios/claims}.
 */
package concert.experiment.claim;
