/** What a run leaves in memory: tick by tick its events, decisions and wars. */
package concert.model.record;
