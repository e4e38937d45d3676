/** The page of a fit: which theory explains which era, and the weights found. */
package concert.report.fit;
