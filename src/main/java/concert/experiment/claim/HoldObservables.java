package concert.experiment.claim;

import concert.measure.Average;
import concert.model.RunRecord;
import concert.model.TickRecord;
import concert.model.War;

/** What allies are worth to the attacked (L18). */
final class HoldObservables {
    static final Observable HOLD = Observable.of(
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
