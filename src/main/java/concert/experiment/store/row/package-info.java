/** What a run leaves in the store: one type for each kind of row that no file of a run has. */
package concert.experiment.store.row;
