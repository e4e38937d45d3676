package concert.scenario;

/**
 * A pair as a scenario gives it, both ways alike.
 *
 * @param first code of the state that comes first in order
 * @param second code of the other
 * @param rivalry W in [0,1]
 * @param trade b in [0,1]
 * @param distance D in 1000 km, NaN when it follows from the capitals
 * @param affinity A in [-1,1], NaN when the model derives it (E10)
 * @param trust T in [0,1], NaN when the model derives it (E10)
 * @param border 1 when the two border on one another, 0 when not, NaN when it follows from the distance
 * @param pastPact years since the two last shared a treaty, NaN for never
 * @param comrades years since the two last fought on one side, NaN for never
 */
public record RelationEntry(
        String first,
        String second,
        double rivalry,
        double trade,
        double distance,
        double affinity,
        double trust,
        double border,
        double pastPact,
        double comrades) {
    /** Under this distance, in 1000 km, two states border on one another where a file does not say. */
    public static final double BORDER = .4;

    /** A pair of which nothing is told that it went through. */
    public RelationEntry(
            String first, String second, double rivalry, double trade, double distance, double affinity, double trust) {
        this(first, second, rivalry, trade, distance, affinity, trust, Double.NaN, Double.NaN, Double.NaN);
    }
}
