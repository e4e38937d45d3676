/** How a state sees its position (E1, E2, E11): threats, partners, what its treaties hold. */
package concert.theory;
