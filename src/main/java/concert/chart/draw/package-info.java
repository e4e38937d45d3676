/** Sheets, letters, colours and files: how every chart looks and becomes PNG and SVG. */
package concert.chart.draw;
