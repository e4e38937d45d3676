/** Plays runs: as asked for, many at once, from a checkpoint, again. */
package concert.run;
