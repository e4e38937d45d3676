/** The page of one run. */
package concert.report.run;
