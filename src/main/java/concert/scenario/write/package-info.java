/** Writes scenarios and theories so that they read back equal. */
package concert.scenario.write;
