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
 */
public record RelationEntry(
        String first, String second, double rivalry, double trade, double distance, double affinity, double trust) {}
