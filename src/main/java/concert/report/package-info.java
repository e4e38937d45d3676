/** The report: one page from a results folder, which opens from disk and asks for nothing. */
package concert.report;
