package concert.experiment.claim.observable.treaty;

import concert.experiment.claim.observable.Observable;
import concert.measure.Average;
import concert.model.event.War;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;

/** What allies are worth to the attacked (L18). */
public final class HoldObservables {
    public static final Observable HOLD = Observable.of(
            "attacked-hold",
            "Chance of the attacked to win, in the mean over the wars, as all stood who fought.",
            run -> hold(run.record()));

    private HoldObservables() {}

    private static double hold(RunRecord run) {
        Average chance = new Average();
        for (TickRecord tick : run.ticks()) {
            for (War war : tick.wars()) {
                chance.add(war.defenderChance());
            }
        }
        return chance.value();
    }
}
