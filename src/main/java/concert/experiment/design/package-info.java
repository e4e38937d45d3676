/** The points of a design, the jobs they make, and a check of them before any is played. */
package concert.experiment.design;
