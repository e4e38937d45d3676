/** What a run leaves: the CSV files, their data dictionary, the manifest and the summary in words. */
package concert.results;
