package concert.history.file;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A column that a format has.
 *
 * @param names in lower case: the first is what Concert calls it, any of them may stand in a header
 * @param kind what its cells hold
 * @param required whether a file without it is not of the format
 * @param key whether it is part of what makes a row unique; a row without it is no row
 * @param least smallest number that it can hold
 * @param most largest
 * @param missing what stands for nothing known
 */
public record DataColumn(
        List<String> names, Kind kind, boolean required, boolean key, double least, double most, MissingCodes missing) {
    /** What a cell holds. */
    public enum Kind {
        /** COW's number of a state, 1 to 9999. */
        CODE(14),
        /** A year, 1 to 9999. */
        YEAR(14),
        /** A day as number yyyymmdd, from yyyy, yyyymm, yyyy-mm-dd. */
        DATE(27),
        /** A whole number that names a treaty, a dispute or a rivalry. */
        NUMBERED(20),
        NUMBER(0),
        TEXT(0);

        /** That a key of this kind takes. */
        final int bits;

        Kind(int bits) {
            this.bits = bits;
        }
    }

    public String name() {
        return names.get(0);
    }

    /** A state, part of the key. */
    static DataColumn code(String... names) {
        return new DataColumn(List.of(names), Kind.CODE, true, true, 1, 9999, MissingCodes.NEGATIVE);
    }

    /** A year, part of the key. */
    static DataColumn year(String... names) {
        return new DataColumn(List.of(names), Kind.YEAR, true, true, 1, 9999, MissingCodes.NEGATIVE);
    }

    /** A day, part of the key. */
    static DataColumn date(String... names) {
        return new DataColumn(List.of(names), Kind.DATE, true, true, 1, 99991231, MissingCodes.NEGATIVE);
    }

    /** A number of a treaty or a dispute, part of the key. */
    static DataColumn numbered(String... names) {
        return new DataColumn(List.of(names), Kind.NUMBERED, true, true, 0, 999999, MissingCodes.NEGATIVE);
    }

    /** A number that cannot be negative. */
    static DataColumn amount(String... names) {
        return new DataColumn(List.of(names), Kind.NUMBER, true, false, 0, Double.MAX_VALUE, MissingCodes.NEGATIVE);
    }

    /** Codes from 0 to a largest one, which a file may have or not. */
    static List<DataColumn> codes(double most, String... names) {
        return Stream.of(names)
                .map(each -> new DataColumn(List.of(each), Kind.NUMBER, false, false, 0, most, MissingCodes.NEGATIVE))
                .toList();
    }

    /** A number within a range, where every number of it may be meant. */
    static DataColumn within(double least, double most, String... names) {
        return new DataColumn(List.of(names), Kind.NUMBER, true, false, least, most, MissingCodes.NONE);
    }

    static DataColumn text(String... names) {
        return new DataColumn(List.of(names), Kind.TEXT, true, false, 0, 0, MissingCodes.NONE);
    }

    DataColumn optional() {
        return new DataColumn(names, kind, false, key, least, most, missing);
    }

    DataColumn noKey() {
        return new DataColumn(names, kind, required, false, least, most, missing);
    }

    DataColumn coded(MissingCodes codes) {
        return new DataColumn(names, kind, required, key, least, most, codes);
    }

    /** Where it stands in a header, by lower-case name, or -1. */
    int in(Map<String, Integer> header) {
        for (String each : names) {
            Integer at = header.get(each);
            if (at != null) {
                return at;
            }
        }
        return -1;
    }
}
