/**
 * How a state sees its position (E1, E2, E11): threats, partners, what its treaties hold. Numbers from E1 to E12 are
 * those of the equations in {@code src/site/markdown/odd.md}, here as everywhere.
 */
package concert.theory;
