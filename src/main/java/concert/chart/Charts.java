package concert.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The charts of a results folder, drawn from its files alone into its folder {@code charts}. */
public final class Charts {
    private static final List<Chart> OF_ONE_RUN =
            List.of(new TreatiesOverTime(), new CohesionPanels(), new LifeLines(), new StanceShares());

    private Charts() {}

    /** Draws every chart of one run as PNG and SVG; says in one line when this Java has no fonts. */
    public static void draw(Path folder, Caption caption) throws IOException {
        if (!Look.lettersWork()) {
            throw new NoFontsException();
        }
        Chronicle run = Chronicle.read(folder);
        for (Chart chart : OF_ONE_RUN) {
            Paper.write(chart.of(run), caption.line(), folder.resolve("charts"), chart.name());
        }
    }
}
