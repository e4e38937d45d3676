/** The rows of the CSV files of a comparison, read back: one type for each kind of row, and the measures it is told by. */
package concert.results.compared;
