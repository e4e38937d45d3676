package concert.history.file;

import java.util.Arrays;

/** Records of a text without any quote, where a line is a record; most published files are such, and they are large. */
final class PlainRecords implements Records {
    private final String text;
    private final char delimiter;
    private int[] ends = new int[16];
    private int size;
    private int start;
    private int next;

    PlainRecords(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    @Override
    public boolean next() {
        while (next < text.length()) {
            start = next;
            int end = end(start);
            boolean feed = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            next = end + (feed ? 2 : 1);
            if (end > start) {
                split(end);
                return true;
            }
        }
        return false;
    }

    private int end(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private void split(int end) {
        size = 0;
        for (int at = start; at <= end; at++) {
            if (at == end || text.charAt(at) == delimiter) {
                if (size == ends.length) {
                    ends = Arrays.copyOf(ends, 2 * size);
                }
                ends[size++] = at;
            }
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String get(int at) {
        return text.substring(at == 0 ? start : ends[at - 1] + 1, ends[at]);
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public long characters() {
        return ends[size - 1] - start;
    }

    @Override
    public long broken() {
        return -1;
    }
}
