package concert.chart.network;

import concert.chart.map.StatePlaces;
import concert.results.Frames;
import concert.results.played.Run;
import concert.results.table.Frame;
import java.io.IOException;

/** What a run in memory would leave as files. */
final class RunFiles {
    private RunFiles() {}

    static NetworkHistory history(Run run) {
        try {
            return NetworkHistory.read(Frames.of(run), StatePlaces.of(run.scenario()));
        } catch (IOException wrong) {
            throw new AssertionError(wrong);
        }
    }

    static Frame frame(Run run, String file) {
        try {
            return Frames.of(run).frame(file);
        } catch (IOException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
