/** The page of theories compared. */
package concert.report.compare;
