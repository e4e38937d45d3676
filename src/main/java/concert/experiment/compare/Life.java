package concert.experiment.compare;

import concert.measure.lasting.Survival.Spell;
import concert.measure.lasting.TreatyLife;
import concert.model.treaty.TreatyKind;

/** The life of a treaty of one run, as far as it was seen; ages in ticks. */
public record Life(int treaty, TreatyKind kind, Spell spell) {

    static Life of(TreatyLife life) {
        return new Life(life.treaty(), life.kind(), new Spell(life.seenFrom(), life.ticks(), life.ended()));
    }
}
