/** The network of states drawn on the map. */
package concert.chart.network;
