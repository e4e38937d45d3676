/** The settings, and the menu that saves and restores. */
package concert.gui.control;
