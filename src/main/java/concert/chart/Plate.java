package concert.chart;

/**
 * A chart to be set into a page, its heading apart so that the page can set it in type.
 *
 * @param name the chart's file name without an ending; every id in the SVG begins with it
 * @param title what it shows, as a sentence
 * @param subtitle what is drawn, in which unit, and what was left out; may be empty
 * @param svg an {@code <svg>} element without a prolog; empty where there is nothing to draw, as the subtitle says
 */
public record Plate(String name, String title, String subtitle, String svg) {}
