/** The results of an experiment in one DuckDB file, safe against kills and strangers. */
package concert.experiment.store;
