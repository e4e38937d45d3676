/** Parts of plots: axes, panels, labels, legends. */
package concert.chart.plot;
