/** The page of claims. */
package concert.report.claim;
