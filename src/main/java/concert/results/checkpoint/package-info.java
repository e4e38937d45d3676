/**
 * The file of a checkpoint: what it looks like on disk, how plain data stand in it, and what is checked before any of
 * it is believed.
 */
package concert.results.checkpoint;
