/** What historians ask of a world, counted over runs under each theory. */
package concert.experiment.face;
