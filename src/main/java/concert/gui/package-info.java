/** The desktop laboratory: MASON's Console and displays around a run that is played, changed and questioned live. */
package concert.gui;
