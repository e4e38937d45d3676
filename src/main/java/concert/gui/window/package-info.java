/** Small parts of windows. */
package concert.gui.window;
