package concert.experiment.hindcast;

import concert.experiment.hindcast.dyad.Reading;
import concert.history.data.Pair;
import concert.history.data.StateSystem;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A pact that came, or that a theory foresaw. As many pairs count as foreseen as pacts were signed: those of highest
 * chance among the pairs not allied at the origin. One of them that signed is a hit, one that did not a dream; one that
 * signed and is not among them a miss.
 *
 * @param theory or benchmark
 * @param cases of which origin and horizon
 * @param verdict hit, miss or dream
 * @param pair the two
 * @param one a state's name
 * @param other the other's
 * @param chance given to the pair
 */
public record PactRow(
        String theory, HorizonCases cases, String verdict, Pair pair, String one, String other, double chance) {

    /** Those of every theory and benchmark, the likeliest first. */
    static List<PactRow> of(List<HorizonCases> all, StateSystem states) {
        List<PactRow> rows = new ArrayList<>();
        for (HorizonCases cases : all) {
            boolean asked = cases.reading() == Reading.SIGNED;
            for (String name : asked ? HindcastScores.names(List.of(cases)) : List.<String>of()) {
                rows.addAll(one(cases, name, states));
            }
        }
        return rows;
    }

    private static List<PactRow> one(HorizonCases cases, String name, StateSystem states) {
        double[] chances = cases.chances(name);
        List<Integer> order = IntStream.range(0, chances.length)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> -chances[at]))
                .toList();
        long signed = order.stream().filter(at -> cases.cases().get(at).after()).count();
        List<PactRow> rows = new ArrayList<>();
        for (int rank = 0; rank < order.size(); rank++) {
            int at = order.get(rank);
            boolean came = cases.cases().get(at).after();
            boolean foreseen = rank < signed && chances[at] > 0;
            if (came || foreseen) {
                rows.add(new PactRow(
                        name,
                        cases,
                        came ? foreseen ? "hit" : "miss" : "dream",
                        cases.cases().get(at).pair(),
                        states.name(cases.cases().get(at).pair().low()),
                        states.name(cases.cases().get(at).pair().high()),
                        chances[at]));
            }
        }
        return rows;
    }

    static CsvTable<PactRow> table(List<PactRow> rows) {
        return CsvTable.of(
                "pacts.csv",
                List.of(
                        Column.text("theory", "or benchmark", PactRow::theory),
                        Column.whole("origin", "year", "the world at whose end it begins", each -> each.cases.origin()),
                        Column.whole("horizon", "years", "after the origin", each -> each.cases.horizon()),
                        Column.text(
                                "target",
                                "which pacts",
                                each -> HindcastScores.target(Target.FORMATION, each.cases.kind())),
                        Column.text(
                                "verdict",
                                "as many pairs count as foreseen as signed: hit (foreseen and signed), miss (signed"
                                        + " alone), dream (foreseen alone)",
                                PactRow::verdict),
                        Column.text("state1", "the one", PactRow::one),
                        Column.text("state2", "the other", PactRow::other),
                        Column.number("chance", "", "given to the pair", PactRow::chance)),
                rows);
    }
}
