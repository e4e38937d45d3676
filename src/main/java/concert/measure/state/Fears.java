package concert.measure.state;

import concert.measure.Measure;
import concert.measure.Moment;
import concert.measure.Share;
import concert.measure.Unit;
import concert.model.number.Dyads;

/** What the states fear: others, being abandoned, being dragged in (L25, L26). */
public final class Fears {
    private Fears() {}

    public static final Measure THREAT = Measure.of(
            "threat",
            Unit.THREAT,
            "Mean threat Theta over ordered pairs of sovereign states, as perceived before the moves of the tick"
                    + " (E2; Walt 1987).",
            Fears::threat);

    public static final Measure GRAVEST = Measure.of(
            "threat_gravest",
            Unit.THREAT,
            "Mean over sovereign states of the threat Theta from the state each fears most, as perceived before the moves"
                    + " of the tick (E2; Walt 1987).",
            now -> Share.mean(now.sovereign(), me -> now.record().states().threat()[me]));

    public static final Measure ABANDONMENT = Measure.of(
            "abandonment",
            Unit.SECURITY,
            "Mean over allied states of the security they would gain if they fully trusted their allies,"
                    + " against the threats perceived before the moves of the tick (E4; Snyder 1984).",
            now -> Share.mean(now.allied(), me -> now.record().states().abandonment()[me]));

    public static final Measure ENTRAPMENT = Measure.of(
            "entrapment",
            Unit.ENTRAPMENT,
            "Mean over allied states of the expected cost of wars that are not their own (E4; Snyder 1984).",
            now -> Share.mean(now.allied(), me -> now.record().states().entrapment()[me]));

    private static double threat(Moment now) {
        Dyads threat = now.world().threat();
        double sum = 0;
        for (int me : now.sovereign()) {
            for (int you : now.sovereign()) {
                sum += me == you ? 0 : threat.get(me, you);
            }
        }
        return Share.of(sum, 2 * Share.pairs(now.sovereign().length));
    }
}
