/** The verdicts as a table and as lines. */
package concert.experiment.claim.table;
