/** What alliances add up to: how many, how long, how knit together, in which camps; in history and in runs. */
package concert.experiment.hindcast.structure;
