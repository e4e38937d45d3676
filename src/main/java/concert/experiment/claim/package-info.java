/** The lecture's claims, each put to the test by runs that can prove it wrong. */
package concert.experiment.claim;
