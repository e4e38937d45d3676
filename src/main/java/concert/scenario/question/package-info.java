/** What is asked of a scenario's runs: faces, measures of its own, and when to stop. */
package concert.scenario.question;
