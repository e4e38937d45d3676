/** The CSV files of a run, one class each. */
package concert.results.file;
