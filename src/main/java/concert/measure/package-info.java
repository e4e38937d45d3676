/** What we see of a run: measures per tick, the lives of treaties, bands over runs. */
package concert.measure;
