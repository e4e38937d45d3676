/** The commands that hold the runs of a world against what is known of history. */
package concert.cli.history;
