/** A run that was played: what it started from, what happened, what was measured. */
package concert.results.played;
