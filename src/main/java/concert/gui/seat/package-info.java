/** A person in a state's place. */
package concert.gui.seat;
