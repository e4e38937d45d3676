/** The charts of several runs and of theories compared. */
package concert.chart.many;
