package concert.experiment.hindcast;

import concert.experiment.hindcast.dyad.DyadCase;
import concert.experiment.hindcast.dyad.Eras;
import concert.experiment.hindcast.dyad.Reading;
import concert.history.data.PactKind;
import java.util.List;
import java.util.Map;

/**
 * What was foreseen from an origin for some years later, and what came.
 *
 * @param origin the year at whose end the world stood
 * @param horizon years later
 * @param kind which pacts
 * @param reading whether a pact is one signed within the years, or one that stands at their end
 * @param cases the pairs that are there at both ends; of those signed, the pairs not allied at the origin
 * @param benchmarks the chance that each pair is allied, by the forecast's name
 * @param theories the same by theory
 */
public record HorizonCases(
        int origin,
        int horizon,
        PactKind kind,
        Reading reading,
        List<DyadCase> cases,
        Map<String, double[]> benchmarks,
        Map<String, double[]> theories) {

    /** The chances of a theory or a benchmark. */
    double[] chances(String name) {
        double[] chances = theories.get(name);
        return chances == null ? benchmarks.get(name) : chances;
    }

    /** The era of its first year, within which wars of the world do not part. */
    String era() {
        return Eras.of(origin);
    }
}
