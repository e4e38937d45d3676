package concert.report.run;

import concert.results.Frames;
import concert.results.table.Frame;
import java.io.IOException;
import java.util.List;

/** Refuses files that are not of one run: a tick that measures.csv does not have would fall off every chart. */
final class ConsistencyCheck {
    private static final List<String> TICKED =
            List.of("states.csv", "pacts.csv", "wars.csv", "events.csv", "decisions.csv");
    private static final List<String> OF_TREATIES = List.of("events.csv", "decisions.csv");

    private ConsistencyCheck() {}

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
        Frame treaties = files.frame("treaties.csv");
        check("treaties.csv", treaties, "ended_tick", ticks);
        for (String each : OF_TREATIES) {
            treaties(each, files.frame(each), treaties.rows());
        }
    }

    /** Treaties are numbered from 1 in the order of treaties.csv. */
    private static void treaties(String file, Frame frame, int count) {
        for (int row = 0; row < frame.rows(); row++) {
            double treaty = frame.number(row, "treaty");
            if (!Double.isNaN(treaty) && !(treaty >= 1 && treaty <= count && treaty == (int) treaty)) {
                throw new IllegalArgumentException(file + ": treaty is \"" + frame.text(row, "treaty")
                        + "\"; treaties.csv has those from 1 to " + count + ". Maybe they are of two runs?");
            }
        }
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
