package concert.measure;

import concert.model.Stance;
import concert.model.TreatyKind;
import java.util.List;

/** Every measure, in the order of the columns of measures.csv; a new one is a line here and a test. */
public final class Measures {
    public static final List<Measure> ALL = List.of(
            Counts.SOVEREIGN,
            Counts.ALLIANCES,
            Counts.TREATIES,
            Counts.of(TreatyKind.DEFENCE),
            Counts.of(TreatyKind.OFFENCE),
            Counts.of(TreatyKind.ENTENTE),
            Counts.of(TreatyKind.COLLECTIVE),
            Counts.of(TreatyKind.NEUTRALITY),
            Counts.of(TreatyKind.NON_AGGRESSION),
            Counts.SECRECY,
            Counts.ALLIED,
            Counts.ISOLATES,
            Counts.ALLIED_PAIRS,
            Counts.DEFENCE_PAIRS,
            Alignment.PAIRS,
            Counts.of(Stance.DEFECT),
            Counts.of(Stance.BANDWAGON),
            Counts.of(Stance.BALANCE),
            Counts.of(Stance.ENTENTE),
            Counts.of(Stance.BUCK_PASS),
            Counts.of(Stance.ABSTAIN),
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
            Burden.EFFORT,
            Burden.SAVED,
            Burden.GINI,
            Burden.RANK,
            Changes.SETTLED,
            Changes.WARS,
            Changes.PARTICIPATION,
            Changes.HONOURED);

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
