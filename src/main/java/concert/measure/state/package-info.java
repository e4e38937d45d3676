/** Measures of states: counts, changes, fears, burdens, cohesion. */
package concert.measure.state;
