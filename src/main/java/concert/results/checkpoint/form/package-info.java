/** How values are written to a checkpoint and read back, each kind by a form of its own. */
package concert.results.checkpoint.form;
