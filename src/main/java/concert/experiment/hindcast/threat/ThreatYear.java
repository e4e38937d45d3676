package concert.experiment.hindcast.threat;

import concert.history.data.Disputes;
import java.util.List;
import java.util.Map;

/**
 * Who feared whom at the end of a year, and who then began a militarized dispute with whom. The threats are those of the
 * first tick of a world that knows nothing of what came later.
 *
 * @param origin the year
 * @param pairs who might begin a dispute, and with whom, in order
 * @param threats Theta of each pair, from the one to the other, by theory
 * @param kilometres between the capitals
 * @param rivalry W of each pair, 0 to 1
 * @param onsets the first dispute that it began, null for none
 */
public record ThreatYear(
        int origin,
        List<Directed> pairs,
        Map<String, double[]> threats,
        double[] kilometres,
        double[] rivalry,
        Disputes.Onset[] onsets) {

    /**
     * Two states in their order.
     *
     * @param initiator COW's number of who is feared
     * @param target and of who fears it
     */
    public record Directed(int initiator, int target) {}
}
