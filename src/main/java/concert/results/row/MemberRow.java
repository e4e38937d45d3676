package concert.results.row;

import concert.results.table.Frame;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of members.csv.
 *
 * @param treaty running number
 * @param state code of the member
 * @param ccode its COW code, 0 for a state of fiction
 * @param joined label of the tick in which it signed
 * @param left label of the tick in which it left or the treaty ended, empty while it is a member
 * @param how it came in: founder or acceded
 * @param cause why it left, empty while it is a member
 * @param joinedTick below 0 for one older than the run
 * @param leftTick -1 while it is a member
 */
public record MemberRow(
        int treaty,
        String state,
        int ccode,
        String joined,
        String left,
        String how,
        String cause,
        int joinedTick,
        int leftTick) {

    /** Every row of a members.csv, in order. */
    public static List<MemberRow> of(Frame members) {
        return IntStream.range(0, members.rows())
                .mapToObj(row -> of(members, row))
                .toList();
    }

    private static MemberRow of(Frame members, int row) {
        return new MemberRow(
                members.whole(row, "treaty"),
                members.text(row, "state"),
                members.whole(row, "ccode", 0),
                members.label(row, "joined"),
                members.text(row, "left").isEmpty() ? "" : members.label(row, "left"),
                members.text(row, "how"),
                members.text(row, "cause"),
                members.whole(row, "joined_tick"),
                members.whole(row, "left_tick", -1));
    }

    /** Whether it was a member when the run ended. */
    public boolean still() {
        return left.isEmpty();
    }
}
