/** Crises and wars (E7, E9): who challenges, who honours, who wins. */
package concert.engine.war;
