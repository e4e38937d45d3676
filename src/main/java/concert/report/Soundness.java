package concert.report;

import concert.results.Frame;
import concert.results.Frames;
import java.io.IOException;
import java.util.List;

/** Refuses files that are not of one run: a tick that measures.csv does not have would fall off every chart. */
final class Soundness {
    private static final List<String> TICKED = List.of("states.csv", "pacts.csv", "wars.csv");

    private Soundness() {}

    static void check(Frames files) throws IOException {
        Frame measures = files.frame("measures.csv");
        int ticks = measures.rows();
        if (ticks == 0) {
            throw new IllegalArgumentException("measures.csv has no row. Maybe the run was interrupted?");
        }
        check("measures.csv", measures, "tick", ticks);
        for (String each : TICKED) {
            check(each, files.frame(each), "tick", ticks);
        }
        check("treaties.csv", files.frame("treaties.csv"), "ended_tick", ticks);
    }

    private static void check(String file, Frame frame, String column, int ticks) {
        for (int row = 0; row < frame.rows(); row++) {
            double tick = frame.number(row, column);
            boolean none = Double.isNaN(tick) && column.equals("ended_tick");
            if (!none && !(tick >= 0 && tick < ticks && tick == (int) tick)) {
                throw new IllegalArgumentException(file + ": " + column + " is \"" + frame.text(row, column)
                        + "\"; measures.csv has ticks from 0 to " + (ticks - 1) + ". Maybe they are of two runs?");
            }
        }
    }
}
