/** What the runs of an experiment come to: the tables of its store and those that sum them up, as files. */
package concert.experiment.table;
