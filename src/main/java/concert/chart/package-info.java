/**
 * Charts from a results folder alone, as PNG and SVG. A new chart is one class that makes a {@link
 * concert.chart.draw.Picture} and one line in {@link Charts}; colours, patterns and fonts are in {@link
 * concert.chart.draw.Theme} and nowhere else.
 */
package concert.chart;
