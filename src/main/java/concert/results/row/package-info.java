/** The rows of the CSV files of a run, read back: one type for each kind of row. */
package concert.results.row;
