/** The page of what historians ask: bars by theory beside what happened, with the runs to open. */
package concert.report.face;
