package concert.measure.state;

import concert.measure.Measure;
import concert.measure.Moment;
import concert.measure.Share;
import concert.measure.Unit;
import concert.model.treaty.Treaty;
import java.util.function.ToDoubleFunction;

/** How well the living alliances hold together: C and its three gauges (E11, L27). */
public final class CohesionMeasures {
    private static final String GAUGED = "; gauged before the moves of the tick, or at signing (E11).";

    private CohesionMeasures() {}

    public static final Measure MEAN = mean("cohesion", "cohesion C", each -> each.cohesion);
    public static final Measure STRATEGIC = mean("cohesion_strategic", "strategic cohesion Cs", each -> each.strategic);
    public static final Measure OPERATIONAL =
            mean("cohesion_operational", "operational cohesion Co", each -> each.operational);
    public static final Measure TACTICAL = mean("cohesion_tactical", "tactical cohesion Ct", each -> each.tactical);

    /** Each alliance counts by the capability of its members. */
    public static final Measure WEIGHTED = Measure.of(
            "cohesion_weighted",
            Unit.COHESION,
            "Mean cohesion C of the living alliances, each weighted by its members' capability" + GAUGED,
            now -> mean(now, each -> each.cohesion, each -> Share.sum(each.members(), now.world()::capability)));

    private static Measure mean(String name, String what, ToDoubleFunction<Treaty> value) {
        return Measure.of(
                name,
                Unit.COHESION,
                "Mean " + what + " of the living alliances, each counting once" + GAUGED,
                now -> mean(now, value, each -> 1));
    }

    private static double mean(Moment now, ToDoubleFunction<Treaty> value, ToDoubleFunction<Treaty> weight) {
        double sum = 0;
        double weights = 0;
        for (Treaty each : now.world().treaties()) {
            if (each.kind().alliance()) {
                double w = weight.applyAsDouble(each);
                sum += w * value.applyAsDouble(each);
                weights += w;
            }
        }
        return Share.of(sum, weights);
    }
}
