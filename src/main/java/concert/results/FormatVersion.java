package concert.results;

import java.math.BigDecimal;
import java.util.Map;

/** The version of the formats of a results folder. */
final class FormatVersion {
    /** Of the folders that this version of Concert writes and reads. */
    static final int CURRENT = 2;

    /** Which version of Concert reads the folders of an earlier format. */
    private static final Map<Integer, String> READERS = Map.of(1, "0.1.0");

    private FormatVersion() {}

    /**
     * Refuses a folder of another format than the current.
     *
     * @param given what stands in its manifest, null for nothing, as in the first format
     * @throws IllegalArgumentException saying which version of Concert reads it
     */
    static void check(Object given) {
        BigDecimal format = given == null ? BigDecimal.ONE : number(given);
        if (format.compareTo(BigDecimal.valueOf(CURRENT)) == 0) {
            return;
        }
        String reader = READERS.get(format.intValue());
        if (reader == null || format.compareTo(BigDecimal.valueOf(format.intValue())) != 0) {
            throw new IllegalArgumentException("format is " + given + "; this is Concert " + Version.current()
                    + ", which reads results of format " + CURRENT + ". Maybe a later Concert wrote them?");
        }
        throw new IllegalArgumentException("the results are of format " + format + ", which Concert " + reader
                + " reads; this one reads format " + CURRENT + ". Maybe run the folder's scenario.yaml anew?");
    }

    private static BigDecimal number(Object given) {
        return given instanceof Number number ? new BigDecimal(number.toString()) : BigDecimal.ZERO;
    }
}
