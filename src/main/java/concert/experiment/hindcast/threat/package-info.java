/** The threats that states feel at an origin, held against the militarized disputes that followed. */
package concert.experiment.hindcast.threat;
