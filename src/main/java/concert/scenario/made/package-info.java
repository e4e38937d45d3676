/** Scenarios made up from a number of states and a seed. */
package concert.scenario.made;
