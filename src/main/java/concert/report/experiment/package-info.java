/** The page of an experiment. */
package concert.report.experiment;
