package concert.experiment.calibration;

import concert.experiment.fact.Fact;
import concert.experiment.fact.FactBand;
import concert.experiment.fact.FactRow;
import concert.experiment.fact.PactLife;
import concert.experiment.fact.RunYears;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A fact of the worlds of one era under one theory.
 *
 * @param theory that every state is under, or empty for those of the worlds' own files
 * @param row the fact beside its band
 */
public record ToldFact(String theory, FactRow row) {
    /** A band that has no width, as of what was always so, is taken for as wide as that on either side. */
    private static final double NARROWEST = .005;

    /**
     * What a run shows.
     *
     * @param theory as above
     */
    record Shown(String theory, RunYears.Shown run) {}

    /** Worlds that are held against the same bands are told of together. */
    private record Group(String theory, List<FactBand> bands) {}

    /** The facts of runs for which there is a band. */
    static List<ToldFact> of(List<Shown> runs, List<FactBand> bands) {
        Map<Group, List<RunYears.Shown>> groups = new LinkedHashMap<>();
        for (Shown each : runs) {
            groups.computeIfAbsent(group(each, bands), none -> new ArrayList<>())
                    .add(each.run);
        }
        List<ToldFact> told = new ArrayList<>();
        groups.forEach((group, shown) -> FactRow.of(shown, bands).stream()
                .filter(row -> row.band() != null)
                .forEach(row -> told.add(new ToldFact(group.theory, row))));
        return told;
    }

    private static Group group(Shown run, List<FactBand> bands) {
        int middle = FactRow.middle(run.run.years());
        return new Group(
                run.theory,
                names().map(each -> FactBand.of(bands, each, middle)).toList());
    }

    /** Every fact there is, in the order of their table. */
    static Stream<String> names() {
        return Stream.concat(Fact.ALL.stream().map(Fact::name), Stream.of(PactLife.NAME));
    }

    /** How many half-bands it is above the middle of its band, below 0 for below; NaN where nothing is told. */
    public double off() {
        double half = Math.max((row.band().high() - row.band().low()) / 2, NARROWEST);
        return (row.value() - (row.band().low() + row.band().high()) / 2) / half;
    }
}
