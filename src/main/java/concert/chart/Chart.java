package concert.chart;

/** A chart of one run. */
interface Chart {

    /** Its file name without an ending. */
    String name();

    Picture of(Chronicle run);
}
