package concert.model.number;

/**
 * Random numbers that are looked up by key instead of drawn in turn, so that one more draw moves no other. A key is
 * made by absorbing words one by one with the finaliser of SplitMix64 (Steele, Lea &amp; Flood 2014, "Fast splittable
 * pseudorandom number generators"); order matters, and a key is a number like any other, 0 included. Allocates nothing.
 */
public final class CounterRng {
    /** The odd number nearest to 2^64 over the golden ratio. */
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private static final double UNIT = 0x1.0p-53;

    private CounterRng() {}

    /** The key that continues {@code key} by one more word. */
    public static long with(long key, long word) {
        long z = (key ^ word) + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** A key of a seed and one word. */
    public static long key(long seed, long a) {
        return with(with(0, seed), a);
    }

    /** A key of a seed and two words. */
    public static long key(long seed, long a, long b) {
        return with(key(seed, a), b);
    }

    /** A key of a seed and three words. */
    public static long key(long seed, long a, long b, long c) {
        return with(key(seed, a, b), c);
    }

    /** A key of a seed and four words. */
    public static long key(long seed, long a, long b, long c, long d) {
        return with(key(seed, a, b, c), d);
    }

    /** A key of a seed and five words. */
    public static long key(long seed, long a, long b, long c, long d, long e) {
        return with(key(seed, a, b, c, d), e);
    }

    /** The word that stands for a text, such as a state's code. */
    public static long of(CharSequence text) {
        long key = text.length();
        for (int at = 0; at < text.length(); at++) {
            key = with(key, text.charAt(at));
        }
        return key;
    }

    /** A number in [0,1) with 53 random bits. */
    public static double uniform(long key) {
        return (with(key, 0) >>> 11) * UNIT;
    }

    /** A number from the standard normal distribution (Box &amp; Muller 1958). */
    public static double normal(long key) {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - uniform(with(key, 1))));
        return radius * StrictMath.cos(2 * Math.PI * uniform(with(key, 2)));
    }
}
