package concert.experiment.hindcast.dyad;

/** The eras over which scores are pooled. */
public final class Eras {
    private Eras() {}

    /** That of the first year after an origin. */
    public static String of(int origin) {
        int first = origin + 1;
        return first < 1914 ? "1816-1913" : first < 1919 ? "1914-1918" : first < 1939 ? "1919-1938" : late(first);
    }

    private static String late(int year) {
        return year < 1946 ? "1939-1945" : "1946-";
    }
}
