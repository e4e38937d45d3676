/** The map in a window, and the card of a state on it. */
package concert.gui.map;
