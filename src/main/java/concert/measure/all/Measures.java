package concert.measure.all;

import concert.measure.Measure;
import concert.measure.network.Alignment;
import concert.measure.network.Balance;
import concert.measure.network.Concentration;
import concert.measure.network.Polarity;
import concert.measure.network.Similarity;
import concert.measure.state.Aggregation;
import concert.measure.state.BurdenMeasures;
import concert.measure.state.Changes;
import concert.measure.state.CohesionMeasures;
import concert.measure.state.Counts;
import concert.measure.state.Fears;
import java.util.List;
import java.util.stream.Stream;

/** Every measure, in the order of the columns of measures.csv; a new one is a line here and a test. */
public final class Measures {
    public static final List<Measure> ALL = Stream.of(
                    List.of(Counts.SOVEREIGN, Counts.ALLIANCES, Counts.TREATIES),
                    Counts.ofEachKind(),
                    List.of(
                            Counts.SECRECY,
                            Counts.ALLIED,
                            Counts.ISOLATES,
                            Counts.ALLIED_PAIRS,
                            Counts.DEFENCE_PAIRS,
                            Alignment.PAIRS),
                    Counts.ofEachStance(),
                    List.of(
                            Changes.SIGNED,
                            Changes.JOINED,
                            Changes.EXITS,
                            Changes.ENDED,
                            CohesionMeasures.MEAN,
                            CohesionMeasures.WEIGHTED,
                            CohesionMeasures.STRATEGIC,
                            CohesionMeasures.OPERATIONAL,
                            CohesionMeasures.TACTICAL,
                            Concentration.CON,
                            Concentration.POLES,
                            Polarity.CAMPS,
                            Polarity.POLARIZATION,
                            Balance.BALANCE,
                            Balance.TRANSITIVITY,
                            Similarity.S,
                            Fears.THREAT,
                            Fears.GRAVEST,
                            Fears.ABANDONMENT,
                            Fears.ENTRAPMENT,
                            Aggregation.GAIN,
                            BurdenMeasures.EFFORT,
                            BurdenMeasures.SAVED,
                            BurdenMeasures.GINI,
                            BurdenMeasures.RANK,
                            Changes.SETTLED,
                            Changes.WARS,
                            Changes.PARTICIPATION,
                            Changes.HONOURED))
            .flatMap(List::stream)
            .toList();

    private Measures() {}

    /** The measure of that name, or null. */
    public static Measure of(String name) {
        for (Measure each : ALL) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    /** The names, in order. */
    public static List<String> names() {
        return ALL.stream().map(Measure::name).toList();
    }
}
