/** What the files of experiments and claims say, checked in themselves. */
package concert.scenario.design;
