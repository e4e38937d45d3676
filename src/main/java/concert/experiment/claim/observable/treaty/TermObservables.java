package concert.experiment.claim.observable.treaty;

import concert.experiment.claim.observable.Observable;
import concert.experiment.claim.observable.TreatyBonds;
import concert.measure.Average;
import concert.measure.lasting.Survival;
import concert.model.record.RunRecord;
import concert.model.treaty.Term;
import concert.model.treaty.Treaty;
import java.util.List;

/** How long treaties last beside what their text says of it (L11, L12). */
public final class TermObservables {
    /** Age by which an alliance without a term is to have ended, in ticks. */
    static final int AGE = 25;

    public static final Observable LIFE = Observable.of(
            "opening-treaties-life",
            "Ticks of the run, in the mean, that treaties older than it were alive at the end of.",
            run -> life(run.record()));

    public static final Observable ENDED = Observable.of(
            "indefinite-alliance-ends",
            "Chance that an alliance without a term has ended by the age of " + AGE
                    + " ticks, those still alive counted rightly (Kaplan & Meier 1958).",
            run -> ended(run.record()));

    private TermObservables() {}

    private static double life(RunRecord run) {
        Average life = new Average();
        for (Treaty each : TreatyBonds.opening(run)) {
            life.add(each.alive() ? run.ticks().size() : each.ended());
        }
        return life.value();
    }

    private static double ended(RunRecord run) {
        int last = run.ticks().size() - 1;
        List<Survival.Spell> spells = run.treaties().stream()
                .filter(each -> each.kind().alliance() && each.text().term().equals(Term.INDEFINITE))
                .map(each -> spell(each, last))
                .toList();
        boolean known = spells.stream().anyMatch(each -> each.to() >= AGE || each.ended());
        return known ? 1 - Survival.of(spells).at(AGE) : Double.NaN;
    }

    private static Survival.Spell spell(Treaty treaty, int last) {
        int end = treaty.alive() ? last : treaty.ended();
        return new Survival.Spell(Math.max(0, -treaty.founded()), end - treaty.founded(), !treaty.alive());
    }
}
