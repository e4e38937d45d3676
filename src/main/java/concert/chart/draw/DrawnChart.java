package concert.chart.draw;

/**
 * A chart as it was drawn.
 *
 * @param name its file name without an ending
 * @param title what it shows, as a sentence
 * @param subtitle what is drawn and in which unit, or why there is nothing to show; with the title it is the chart's
 *     alternative in text
 * @param svg the whole file; its ids begin with the name
 * @param top where in the sheet the drawing begins, below its heading; NaN when there was nothing to show
 * @param fault what went wrong in the program, empty when all went well; the sheet then says so in place of the chart
 */
public record DrawnChart(String name, String title, String subtitle, String svg, double top, String fault) {
    private static final int GAP = 8;

    /** Whether the chart is what it should be. */
    public boolean sound() {
        return fault.isEmpty();
    }

    /**
     * The drawing without heading and caption, which a page sets in type: an {@code <svg>} element without a prolog;
     * empty when there was nothing to show.
     */
    public String inset() {
        if (Double.isNaN(top)) {
            return "";
        }
        int from = (int) top - GAP;
        int height = (int) PageLayout.FOOT + GAP / 2 - from;
        return svg.substring(svg.indexOf("<svg "))
                .replaceFirst("viewBox=\"[^\"]*\"", "viewBox=\"0 " + from + " " + Theme.WIDTH + " " + height + "\"")
                .replaceFirst(" height=\"" + Theme.HEIGHT + "\"", " height=\"" + height + "\"");
    }
}
