/** Signs that a run has degenerated: frozen, oscillating, one camp of all. */
package concert.measure.degeneracy;
