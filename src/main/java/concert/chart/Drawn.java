package concert.chart;

/**
 * A chart as it was drawn.
 *
 * @param name its file name without an ending
 * @param title what it shows, as a sentence
 * @param subtitle what is drawn and in which unit, empty when there was nothing to show; with the title it is the
 *     chart's alternative in text
 * @param svg the whole file; its ids begin with the name
 * @param fault what went wrong in the program, empty when all went well; the sheet then says so in place of the chart
 */
public record Drawn(String name, String title, String subtitle, String svg, String fault) {

    /** Whether the chart is what it should be. */
    public boolean sound() {
        return fault.isEmpty();
    }
}
