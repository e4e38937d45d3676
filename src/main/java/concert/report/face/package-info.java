/** The page of the faces of a world: shares of runs as bars beside what happened. */
package concert.report.face;
