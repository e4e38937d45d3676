package concert.history.file;

import concert.history.file.DataColumn.Kind;

/** Reads one cell: a number, or why it is none. */
final class CellReader {
    private static final int YEAR_DIGITS = 4;
    private static final int MONTH_DIGITS = 6;

    /** So many digits, and a power of ten of no more, are exact as doubles, and so is rounding of their quotient. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS = new double[EXACT_DIGITS + 1];

    static {
        double power = 1;
        for (int at = 0; at < POWERS.length; at++) {
            POWERS[at] = power;
            power *= 10;
        }
    }

    private CellReader() {}

    /** The number in a cell, NaN when it is missing; throws with a sentence when it is no such number. */
    static double number(DataColumn column, String cell) {
        String text = cell.strip();
        if (MissingCodes.word(text)) {
            return Double.NaN;
        }
        double value = column.kind() == Kind.DATE ? date(text) : parsed(text);
        if (column.missing().has(value)) {
            return Double.NaN;
        }
        boolean whole = column.kind() == Kind.NUMBER || value == Math.rint(value);
        if (!whole || !(value >= column.least() && value <= column.most())) {
            throw new NumberFormatException(must(column));
        }
        return value;
    }

    /** The number written there, negative infinity when it is none; short plain decimals, nearly all, the quick way. */
    private static double parsed(String text) {
        int length = text.length();
        long digits = 0;
        int point = -1;
        for (int at = 0; at < length; at++) {
            int digit = text.charAt(at) - '0';
            if (digit + '0' == '.' && point < 0 && at > 0 && at < length - 1) {
                point = at;
            } else if (digit < 0 || digit > 9 || length > EXACT_DIGITS) {
                return decimal(text);
            } else {
                digits = 10 * digits + digit;
            }
        }
        return point < 0 ? digits : digits / POWERS[length - point - 1];
    }

    private static double decimal(String text) {
        char last = text.charAt(text.length() - 1);
        try {
            return last == 'f' || last == 'd' || last == 'F' || last == 'D' || text.indexOf('x') >= 0
                    ? Double.NEGATIVE_INFINITY
                    : Double.parseDouble(text);
        } catch (NumberFormatException no) {
            return Double.NEGATIVE_INFINITY;
        }
    }

    /** A day as yyyymmdd; a year or a month alone is its first day. */
    private static double date(String text) {
        double value = parsed(text.indexOf('-', 1) > 0 ? text.replace("-", "") : text);
        int digits = value < 0 || Double.isInfinite(value)
                ? 0
                : Long.toString((long) value).length();
        if (digits <= YEAR_DIGITS) {
            return digits == 0 ? value : value * 10000 + 101;
        }
        return digits <= MONTH_DIGITS ? value * 100 + 1 : value;
    }

    private static String must(DataColumn column) {
        return switch (column.kind()) {
            case CODE -> "a state's number, 1 to 9999";
            case YEAR -> "a year";
            case DATE -> "a day such as 1914-07-28";
            case NUMBERED -> "a whole number";
            default ->
                column.most() == Double.MAX_VALUE
                        ? "a number, 0 or more, or empty"
                        : "a number from " + (int) column.least() + " to " + (int) column.most() + ", or empty";
        };
    }
}
