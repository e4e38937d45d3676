/** Designs of many runs and what they show. */
package concert.experiment;
