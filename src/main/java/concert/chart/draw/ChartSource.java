package concert.chart.draw;

import java.io.IOException;
import java.util.List;

/** Draws charts, when and where they are wanted. */
@FunctionalInterface
public interface ChartSource {
    /**
     * The charts as drawn.
     *
     * @throws NoFontsException where this Java has no fonts, so that every chart would be blank
     */
    List<DrawnChart> draw() throws IOException;
}
