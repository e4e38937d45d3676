/** The page of several runs. */
package concert.report.batch;
