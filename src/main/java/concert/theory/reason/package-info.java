/**
 * E4: the reasons that speak for and against a treaty, one class each, and their sum. A new reason is a class with a
 * name and one rule, and a line in Reasons.
 */
package concert.theory.reason;
