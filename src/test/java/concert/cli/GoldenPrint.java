package concert.cli;

import concert.results.table.Frame;
import concert.text.Hash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A table in a few hashes, so that a difference is told by column and rows although the table itself is not kept. */
final class GoldenPrint {
    private static final int PARTS = 32;
    private static final int DIGITS = 10;

    private GoldenPrint() {}

    /** A line for each column and each of so many parts of the rows: the file, what is hashed, and the hash. */
    static List<String> of(Frame frame) {
        List<String> lines = new ArrayList<>();
        for (String column : frame.columns()) {
            lines.add(line(frame, "column " + column, cells(frame, 0, frame.rows(), List.of(column))));
        }
        int size = Math.max(1, (frame.rows() + PARTS - 1) / PARTS);
        for (int from = 0; from < frame.rows(); from += size) {
            int to = Math.min(from + size, frame.rows());
            lines.add(line(frame, "lines " + (from + 2) + " to " + (to + 1), cells(frame, from, to, frame.columns())));
        }
        return lines;
    }

    private static String line(Frame frame, String what, String text) {
        return frame.file() + "," + what + ","
                + Hash.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    private static String cells(Frame frame, int from, int to, List<String> columns) {
        StringBuilder text = new StringBuilder();
        for (int row = from; row < to; row++) {
            for (String each : columns) {
                text.append(frame.text(row, each)).append('\n');
            }
        }
        return text.toString();
    }

    /** In what tables differ from what was kept of them, a line a file; none when they do not. */
    static List<String> differences(List<String> kept, List<String> now) {
        Map<String, String> before = hashes(kept);
        Map<String, String> after = hashes(now);
        Map<String, List<String>> changed = new TreeMap<>();
        after.forEach((what, hash) -> {
            if (!hash.equals(before.get(what))) {
                note(changed, what, before.containsKey(what) ? "" : " (new)");
            }
        });
        before.keySet().stream()
                .filter(each -> !after.containsKey(each))
                .forEach(each -> note(changed, each, " (gone)"));
        return changed.entrySet().stream()
                .map(each -> each.getKey() + ": " + String.join(", ", each.getValue()))
                .toList();
    }

    private static void note(Map<String, List<String>> changed, String what, String how) {
        int at = what.indexOf(',');
        List<String> told = changed.computeIfAbsent(what.substring(0, at), each -> new ArrayList<>());
        boolean lines = what.startsWith("lines ", at + 1);
        if (!lines || told.stream().noneMatch(each -> each.startsWith("first in lines "))) {
            told.add((lines ? "first in " : "") + what.substring(at + 1) + how);
        }
    }

    private static Map<String, String> hashes(List<String> lines) {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String each : lines) {
            int at = each.lastIndexOf(',');
            hashes.put(each.substring(0, at), each.substring(at + 1));
        }
        return hashes;
    }
}
