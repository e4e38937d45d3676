package concert.experiment.compare;

import concert.measure.Measure;
import concert.measure.all.Measures;
import concert.measure.degeneracy.Degeneracies;
import concert.measure.lasting.Survival.Spell;
import concert.scenario.asked.OwnMeasures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Theories compared: what every theory came to on every seed, and where their worlds parted.
 *
 * @param rivals the theories, in the order asked for
 * @param rounds one a seed
 */
public record Comparison(List<TheoryArm> rivals, List<SeedBlock> rounds) {

    /** A run that did not come to its end. */
    public record Failure(String theory, long seed, String cause) {}

    /** Two theories by their numbers. */
    public record Pair(int one, int other) {}

    /** The runs that failed. */
    public List<Failure> failures() {
        List<Failure> failures = new ArrayList<>();
        for (SeedBlock round : rounds) {
            for (int rival = 0; rival < rivals.size(); rival++) {
                ArmResult side = round.sides().get(rival);
                if (!side.done()) {
                    failures.add(new Failure(name(rival), round.seed(), side.failure()));
                }
            }
        }
        return failures;
    }

    /** The seeds on which every theory was played, in order. */
    public List<Long> seeds() {
        return rounds.stream().map(SeedBlock::seed).toList();
    }

    public String name(int rival) {
        return rivals.get(rival).name();
    }

    /** Every pair, in order. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < rivals.size(); one++) {
            for (int other = one + 1; other < rivals.size(); other++) {
                pairs.add(new Pair(one, other));
            }
        }
        return pairs;
    }

    private IntStream all() {
        return IntStream.range(0, rounds.size());
    }

    public List<ArmResult> done(int rival) {
        return rounds.stream()
                .map(each -> each.sides().get(rival))
                .filter(ArmResult::done)
                .toList();
    }

    /** A measure of a theory's runs, one value a seed; NaN where it does not apply or the run failed. */
    public double[] values(int rival, int measure) {
        return all().mapToDouble(at -> rounds.get(at).sides().get(rival).means()[measure])
                .toArray();
    }

    /** The lives of the treaties of a theory's runs, run by run. */
    public List<List<Spell>> spells(int rival) {
        return done(rival).stream().map(ArmResult::spells).toList();
    }

    /** The same of several theories, on those seeds alone on which each of their runs came to its end. */
    public List<List<List<Spell>>> together(int... rivals) {
        List<SeedBlock> whole = rounds.stream()
                .filter(round -> IntStream.of(rivals)
                        .allMatch(each -> round.sides().get(each).done()))
                .toList();
        return IntStream.of(rivals)
                .mapToObj(each -> whole.stream()
                        .map(round -> round.sides().get(each).spells())
                        .toList())
                .toList();
    }

    /** The share of a theory's runs that show a sign of degeneracy; NaN when none came to its end. */
    public double rate(int rival, int sign) {
        return share(rival, each -> done(rival).get(each).shows(sign));
    }

    /** The share of a theory's runs that show any. */
    public double degenerate(int rival) {
        return share(rival, each -> done(rival).get(each).degenerate());
    }

    private double share(int rival, IntPredicate which) {
        int runs = done(rival).size();
        return runs == 0
                ? Double.NaN
                : (double) IntStream.range(0, runs).filter(which).count() / runs;
    }

    /** What is measured of every run, in order: Concert's measures and the scenario's own. */
    public List<Measure> measures() {
        return measures(rivals);
    }

    static List<Measure> measures(List<TheoryArm> rivals) {
        List<Measure> measures = new ArrayList<>(Measures.ALL);
        measures.addAll(OwnMeasures.of(rivals.get(0).scenario()));
        return measures;
    }

    public static int signs() {
        return Degeneracies.ALL.size();
    }
}
