/** The tables of theories compared. */
package concert.experiment.compare.table;
