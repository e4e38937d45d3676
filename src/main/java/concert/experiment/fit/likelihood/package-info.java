/** How probable weights make what was signed, joined and left, tick by tick, and how probable constant rates do. */
package concert.experiment.fit.likelihood;
