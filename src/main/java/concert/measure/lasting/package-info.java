/** How long treaties live: spells, hazards, survival. */
package concert.measure.lasting;
