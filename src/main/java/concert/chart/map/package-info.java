/** Maps of the states: projection, land, capitals, names. */
package concert.chart.map;
