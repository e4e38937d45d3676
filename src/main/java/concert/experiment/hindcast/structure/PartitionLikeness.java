package concert.experiment.hindcast.structure;

import java.util.Map;
import java.util.TreeMap;

/**
 * How alike two partitions of the same things are; 1 for equal ones. Each is a row of labels, equal for things of one part.
 */
final class PartitionLikeness {
    private final Map<Integer, Integer> ones = new TreeMap<>();
    private final Map<Integer, Integer> others = new TreeMap<>();
    private final Map<Long, Integer> both = new TreeMap<>();
    private final int size;

    /** Throws IllegalArgumentException for rows of two lengths. */
    PartitionLikeness(int[] one, int[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException(one.length + " labels against " + other.length);
        }
        size = one.length;
        for (int at = 0; at < size; at++) {
            ones.merge(one[at], 1, Integer::sum);
            others.merge(other[at], 1, Integer::sum);
            both.merge(((long) one[at] << Integer.SIZE) + other[at], 1, Integer::sum);
        }
    }

    private boolean equal() {
        return both.size() == ones.size() && both.size() == others.size();
    }

    /**
     * Adjusted Rand: pairs that are together in both beyond what chance would give, 0 at chance. Where all stand together, or
     * all apart, in one of them it is 0, and 1 when they are equal.
     *
     * @see <a href="https://doi.org/10.1007/BF01908075">Hubert &amp; Arabie 1985</a>
     */
    double adjustedRand() {
        double expected = pairs(ones) * pairs(others) / (size * (size - 1) / 2.0);
        double most = (pairs(ones) + pairs(others)) / 2;
        return equal() ? 1 : most == expected ? 0 : (pairs(both) - expected) / (most - expected);
    }

    /**
     * Mutual information over the mean of both entropies. States that stand alone in both raise it, whatever the camps.
     *
     * @see <a href="https://doi.org/10.1088/1742-5468/2005/09/P09008">Danon et al. 2005</a>
     */
    double mutualInformation() {
        double apart = entropy(ones) + entropy(others);
        return equal() ? 1 : 2 * (apart - entropy(both)) / apart;
    }

    private static double pairs(Map<?, Integer> parts) {
        return parts.values().stream()
                .mapToDouble(each -> each * (each - 1.0) / 2)
                .sum();
    }

    private double entropy(Map<?, Integer> parts) {
        return parts.values().stream()
                .mapToDouble(each -> -each / (double) size * StrictMath.log(each / (double) size))
                .sum();
    }
}
