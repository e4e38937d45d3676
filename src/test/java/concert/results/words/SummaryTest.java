package concert.results.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.measure.Table;
import concert.measure.all.Measures;
import concert.results.Frames;
import concert.results.played.Run;
import concert.world.SmallRun;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {
    @Test
    void tellsWhatFormedWhatCollapsedAndWhoKeptTheirWord() throws IOException {
        Frames files = Frames.of(new Run(null, SmallRun.record(), new Table(Measures.names())));
        String alba = SmallRun.COMMA;
        assertEquals(
                List.of(
                        "Formed: 2 treaties",
                        "  1900  Entente of " + alba + " and " + SmallRun.SCRIPT,
                        "  1900  Non-aggression pact of " + SmallRun.LINES + " and " + SmallRun.SCRIPT,
                        "Collapsed: 1 treaty",
                        "  1901  Pact, \"of\nSteel\" (defence pact): violation",
                        "Wars: 1",
                        "  1901  " + SmallRun.LINES + " attacked " + alba + " (with " + SmallRun.SCRIPT
                                + ") and lost; honoured: " + SmallRun.SCRIPT + "; gave less than promised: "
                                + SmallRun.UNICODE,
                        "How states met the one they feared most",
                        "  " + alba + " balanced against " + SmallRun.LINES + " (1900)",
                        "  " + alba + " left it to others to contain " + SmallRun.LINES + " (1901)",
                        "Standing at the end: Entente of " + alba + " and " + SmallRun.SCRIPT
                                + "; Non-aggression pact of " + SmallRun.LINES + " and " + SmallRun.SCRIPT),
                Summary.of(files).lines());
    }

    @Test
    void figuresAddUpAsPrinted() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("security", .00006);
        figures.put("gain", .00006);
        figures.put("autonomy", -.00001);
        assertEquals(
                List.of(
                        "      security    0.0001",
                        "      gain        0.0001",
                        "      autonomy    0.0000",
                        "      rounding   -0.0001",
                        "      ------------------",
                        "      value       0.0001"),
                SumTable.lines(figures, .00011));
    }
}
