/**
 * Charts from a results folder alone, as PNG and SVG. A new chart is one class that makes a {@link Picture} and one
 * line in {@link Charts}; colours, patterns and fonts are in {@link Look} and nowhere else.
 * {@link Atlas} is the map, for the report and the desktop too; {@link NetworkDrawing} draws a tick's treaties on it.
 */
package concert.chart;
