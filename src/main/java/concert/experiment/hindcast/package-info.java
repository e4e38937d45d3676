/** History run again from the true world of a year, under each theory and many seeds, and scored against what happened. */
package concert.experiment.hindcast;
