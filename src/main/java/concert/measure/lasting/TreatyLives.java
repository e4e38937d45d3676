package concert.measure.lasting;

import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Cause;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** How long treaties lived and what ended them. */
public record TreatyLives(List<TreatyLife> lives) {
    public TreatyLives {
        lives = List.copyOf(lives);
    }

    /** The lives of every treaty of a run, in order of signing. */
    public static TreatyLives of(RunRecord run) {
        Map<Integer, double[]> cohesion = new HashMap<>();
        for (TickRecord tick : run.ticks()) {
            for (TickRecord.Pact each : tick.treaties()) {
                cohesion.merge(each.id(), new double[] {each.cohesion()}, TreatyLives::append);
            }
        }
        int last = run.ticks().isEmpty()
                ? 0
                : run.ticks().get(run.ticks().size() - 1).tick();
        return new TreatyLives(run.treaties().stream()
                .map(each -> life(each, last, cohesion.getOrDefault(each.id(), new double[0])))
                .toList());
    }

    private static double[] append(double[] many, double[] one) {
        double[] more = Arrays.copyOf(many, many.length + 1);
        more[many.length] = one[0];
        return more;
    }

    private static TreatyLife life(Treaty treaty, int last, double[] cohesion) {
        int end = treaty.alive() ? last : treaty.ended();
        return new TreatyLife(
                treaty.id(), treaty.text().name(), treaty.kind(), treaty.founded(), end, treaty.cause(), cohesion);
    }

    /** Those of one kind. */
    public TreatyLives of(TreatyKind kind) {
        return where(each -> each.kind() == kind);
    }

    /** Those of alliances. */
    public TreatyLives alliances() {
        return where(each -> each.kind().alliance());
    }

    private TreatyLives where(Predicate<TreatyLife> which) {
        return new TreatyLives(lives.stream().filter(which).toList());
    }

    /** How many ended of each cause, in the order of the causes; those that never happened are absent. */
    public Map<Cause, Integer> causes() {
        Map<Cause, Integer> causes = new EnumMap<>(Cause.class);
        for (TreatyLife each : lives) {
            if (each.ended()) {
                causes.merge(each.cause(), 1, Integer::sum);
            }
        }
        return causes;
    }

    /** The chance to live to an age, the still living and the signed before the run rightly counted. */
    public Survival survival() {
        return Survival.of(lives.stream()
                .map(each -> new Survival.Spell(each.seenFrom(), each.ticks(), each.ended()))
                .toList());
    }

    /** Median life in ticks; NaN when fewer than half are known to have ended. */
    public double median() {
        return survival().median();
    }
}
