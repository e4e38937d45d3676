package concert.history.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What makes each row unique, packed into one number, with where the row begins. */
final class RowKeys {
    /** Told of a row and of the first one that it repeats, both by where they begin. */
    interface Repeat {
        void found(long row, long first);
    }

    private final List<ColumnFill> columns;
    private long[] keys = new long[1024];
    private long[] places = new long[1024];
    private int size;

    RowKeys(List<ColumnFill> fills) {
        columns = fills.stream().filter(each -> each.column().key()).toList();
    }

    void add(int row, long place) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            places = Arrays.copyOf(places, 2 * size);
        }
        long key = 0;
        for (ColumnFill each : columns) {
            key = (key << each.column().kind().bits) | (long) each.number(row);
        }
        keys[size] = key;
        places[size++] = place;
    }

    /** Goes through the rows that repeat an earlier one; none do where the format has no key. */
    void repeats(Repeat told) {
        long[] sorted = Arrays.copyOf(keys, size);
        Arrays.sort(sorted);
        Set<Long> twice = new HashSet<>();
        for (int at = 1; at < size && !columns.isEmpty(); at++) {
            if (sorted[at] == sorted[at - 1]) {
                twice.add(sorted[at]);
            }
        }
        Map<Long, Long> first = new HashMap<>();
        for (int at = 0; at < size && !twice.isEmpty(); at++) {
            Long before = twice.contains(keys[at]) ? first.putIfAbsent(keys[at], places[at]) : null;
            if (before != null) {
                told.found(places[at], before);
            }
        }
    }

    /** The columns, in words. */
    String words() {
        return columns.stream().map(each -> each.column().name()).collect(Collectors.joining(", "));
    }
}
