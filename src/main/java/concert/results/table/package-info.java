/** Tables with described columns: written, read back, listed in a dictionary, loaded in R and Stata. */
package concert.results.table;
