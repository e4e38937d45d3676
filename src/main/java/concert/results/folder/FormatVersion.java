package concert.results.folder;

import java.math.BigDecimal;
import java.util.Map;

/** The version of the formats of a results folder. */
final class FormatVersion {
    /** The manifest's key; a folder of the first format has none. */
    static final String KEY = "format";

    /** Of the folders that this version of Concert writes and reads. */
    static final int CURRENT = 2;

    /** Which version of Concert reads the folders of an earlier format. */
    private static final Map<Integer, String> READERS = Map.of(1, "0.1.0");

    private FormatVersion() {}

    /**
     * The manifest of a folder of the current format.
     *
     * @throws IllegalArgumentException for another, saying which version of Concert reads it
     */
    static Manifest checked(Manifest manifest) {
        Object given = manifest.content().get(KEY);
        BigDecimal format = given == null ? BigDecimal.ONE : number(given);
        if (format.compareTo(BigDecimal.valueOf(CURRENT)) == 0) {
            return manifest;
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
