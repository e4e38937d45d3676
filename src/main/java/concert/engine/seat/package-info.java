/** A state whose place a person, or a script, has taken. */
package concert.engine.seat;
