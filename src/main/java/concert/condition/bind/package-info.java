/** Conditions as written, bound to a scenario: every name and year in them is known, and what is asked can be answered. */
package concert.condition.bind;
