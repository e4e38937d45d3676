/** What charts are drawn from: a run's or a batch's files as series over its ticks. */
package concert.chart.data;
