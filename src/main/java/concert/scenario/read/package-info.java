/** Reads scenario files, block by block. */
package concert.scenario.read;
