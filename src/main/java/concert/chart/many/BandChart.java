package concert.chart.many;

import concert.chart.data.Bands;
import concert.chart.draw.Picture;

/** A chart of several runs of one scenario. */
public interface BandChart {

    /** Its file name without an ending. */
    String name();

    Picture of(Bands runs);
}
