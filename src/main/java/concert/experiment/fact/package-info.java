/** Known regularities of alliances and wars: what they are in a world, and the bands that history keeps to. */
package concert.experiment.fact;
