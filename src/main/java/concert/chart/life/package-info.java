/** The charts of how treaties live and end. */
package concert.chart.life;
