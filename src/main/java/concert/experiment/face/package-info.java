/** Faces of a world: what a historian asks of it, as shares of many runs beside what happened. */
package concert.experiment.face;
