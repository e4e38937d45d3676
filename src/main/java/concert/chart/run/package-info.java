/** The charts of one run, one class each. */
package concert.chart.run;
