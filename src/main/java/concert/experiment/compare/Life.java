package concert.experiment.compare;

import concert.measure.lasting.Survival.Spell;
import concert.model.treaty.TreatyKind;

/** The life of a treaty of one run, as far as it was seen; ages in ticks. */
public record Life(int treaty, TreatyKind kind, Spell spell) {}
