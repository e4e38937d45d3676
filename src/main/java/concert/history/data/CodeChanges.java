package concert.history.data;

import java.util.List;

/**
 * Numbers under which one state stands in different files. COW's membership decides who exists in a year; where a file
 * has nothing under that number, these are tried in order.
 */
public final class CodeChanges {
    private record Change(int from, int to, int code, List<Integer> others) {}

    private static final List<Change> CHANGES = List.of(
            new Change(1945, 1990, 260, List.of(255)),
            new Change(1991, 9999, 255, List.of(260)),
            new Change(1816, 1918, 300, List.of(305)),
            new Change(1861, 9999, 325, List.of(324)),
            new Change(1878, 9999, 345, List.of(340, 347)),
            new Change(2006, 9999, 340, List.of(345)),
            new Change(1816, 9999, 365, List.of(364)),
            new Change(1954, 9999, 816, List.of(818)),
            new Change(1954, 1975, 817, List.of(815)),
            new Change(1816, 1910, 730, List.of(732)),
            new Change(1948, 9999, 732, List.of(730)),
            new Change(1990, 9999, 679, List.of(678)),
            new Change(1918, 1990, 678, List.of(679)),
            new Change(1993, 9999, 530, List.of(529)),
            new Change(1972, 9999, 770, List.of(769)));

    private CodeChanges() {}

    /** The other numbers of a state in a year, empty for most. */
    public static List<Integer> others(int ccode, int year) {
        for (Change each : CHANGES) {
            if (each.code == ccode && year >= each.from && year <= each.to) {
                return each.others;
            }
        }
        return List.of();
    }
}
