package concert.chart;

/** A chart of several runs of one scenario. */
interface BandChart {

    /** Its file name without an ending. */
    String name();

    Picture of(Bands runs);
}
