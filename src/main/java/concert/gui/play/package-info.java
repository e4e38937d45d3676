/** What the laboratory plays, and what its parts may ask of it. */
package concert.gui.play;
