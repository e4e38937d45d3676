/** The questions of a scenario put to its runs. */
package concert.scenario.asked;
