package concert.chart.data;

import concert.chart.draw.Picture;

/** A chart of one run. */
public interface Chart {

    /** Its file name without an ending. */
    String name();

    Picture of(RunData run);
}
