/** The replay of a run: map, network, life-lines and reasons at each tick, made from a results folder alone. */
package concert.report.replay;
