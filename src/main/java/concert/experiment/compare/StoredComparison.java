package concert.experiment.compare;

import concert.experiment.design.Job;
import concert.experiment.store.Store;
import concert.experiment.store.StoredRow;
import concert.measure.degeneracy.Degeneracies;
import concert.measure.lasting.Survival.Spell;
import concert.model.treaty.TreatyKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A comparison as its store holds it. */
final class StoredComparison {
    private static final String NUMBERS = "SELECT run, %s, value FROM %s WHERE value IS NOT NULL";

    private final ComparisonPlan plan;
    private final Map<Integer, ArmResult> sides = new HashMap<>();
    private final Map<Integer, List<Parted>> partings = new HashMap<>();

    private StoredComparison(ComparisonPlan plan) {
        this.plan = plan;
    }

    /** The seeds on which the store holds a run of every theory, come to its end or not. */
    static Comparison of(Store store, ComparisonPlan plan) {
        StoredComparison stored = new StoredComparison(plan);
        int measures = plan.measures().size();
        StoredRow.each(
                store,
                "SELECT run, reason FROM runs",
                row -> stored.sides.put(row.whole("run"), blank(row.textOrEmpty("reason"), measures)));
        stored.numbers(store);
        StoredRow.each(
                store,
                "SELECT run, treaty, kind, seen_from, age, ended FROM lives ORDER BY run, treaty",
                row -> stored.sides
                        .get(row.whole("run"))
                        .lives()
                        .add(new Life(
                                row.whole("treaty"),
                                kind(row.text("kind")),
                                new Spell(row.whole("seen_from"), row.whole("age"), row.whole("ended") == 1))));
        StoredRow.each(
                store, "SELECT run, other, tick, year, state, sentence FROM partings ORDER BY run, other", row -> {
                    stored.partings
                            .computeIfAbsent(row.whole("run"), run -> new ArrayList<>())
                            .add(new Parted(
                                    (row.whole("run") - 1) / plan.runs(),
                                    (row.whole("other") - 1) / plan.runs(),
                                    row.whole("tick"),
                                    row.textOrEmpty("year"),
                                    row.textOrEmpty("state"),
                                    row.textOrEmpty("sentence")));
                });
        return stored.comparison();
    }

    private void numbers(Store store) {
        List<String> measures = plan.measures();
        List<String> signs = Degeneracies.ALL.stream().map(each -> each.name()).toList();
        StoredRow.each(
                store,
                NUMBERS.formatted("measure", "measures"),
                row -> sides.get(row.whole("run")).means()[measures.indexOf(row.text("measure"))] =
                        row.number("value"));
        StoredRow.each(
                store,
                NUMBERS.formatted("sign", "degeneracies"),
                row -> sides.get(row.whole("run")).amounts()[signs.indexOf(row.text("sign"))] = row.number("value"));
    }

    private static ArmResult blank(String failure, int measures) {
        double[] means = new double[measures];
        double[] amounts = new double[Comparison.signs()];
        Arrays.fill(means, Double.NaN);
        Arrays.fill(amounts, Double.NaN);
        return new ArmResult(means, amounts, new ArrayList<>(), failure);
    }

    private static TreatyKind kind(String key) {
        return Stream.of(TreatyKind.all())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + key + "\" is no kind of treaty"));
    }

    private Comparison comparison() {
        List<SeedBlock> rounds = new ArrayList<>();
        for (List<Job> round : plan.rounds()) {
            if (round.stream().allMatch(job -> sides.containsKey(job.run()))) {
                List<ArmResult> all =
                        round.stream().map(job -> sides.get(job.run())).toList();
                List<Parted> parted = round.stream()
                        .flatMap(job -> partings.getOrDefault(job.run(), List.of()).stream())
                        .toList();
                rounds.add(new SeedBlock(round.get(0).seed(), all, parted));
            }
        }
        return new Comparison(plan.rivals(), rounds);
    }
}
