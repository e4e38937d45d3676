package concert.experiment.fit.likelihood;

import concert.engine.choice.Weighing;
import concert.model.event.Event;
import concert.model.event.TreatyEvent;
import concert.model.treaty.TreatyKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What states weighed in a tick and what outsiders saw of it: signatures, accessions and exits. Who proposed, who
 * declined and what was considered are not part of it, as no treaty series tells.
 *
 * @param weighing the picture they chose on
 * @param states a number for each state that is the same in every tick, for clusters
 * @param signed new treaties
 * @param joined accessions to standing treaties
 * @param left exits of a member's own accord
 * @param closed numbers of treaties that ended without anybody's leaving of its own accord, of which the tick says
 *     nothing
 */
public record ObservedTick(
        Weighing weighing,
        int[] states,
        List<Signature> signed,
        Set<Move> joined,
        Set<Move> left,
        Set<Integer> closed) {

    /**
     * A treaty signed.
     *
     * @param members signatories, in order of place
     * @param cluster a number of its own
     */
    public record Signature(TreatyKind kind, int[] members, long cluster) {}

    /** A state's joining or leaving of a treaty. */
    public record Move(int treaty, int state) {}

    /** What a tick of a run shows of itself. */
    public static ObservedTick of(Weighing weighing, int[] states, List<Event> events) {
        List<Signature> signed = new ArrayList<>();
        Set<Move> joined = new HashSet<>();
        Set<Move> left = new HashSet<>();
        Set<Integer> closed = new HashSet<>();
        for (Event each : events) {
            if (each instanceof TreatyEvent.Signed made) {
                signed.add(
                        new Signature(made.draft().text().kind(), made.draft().members(), made.treaty()));
            } else if (each instanceof TreatyEvent.Joined came) {
                joined.add(new Move(came.treaty(), came.state()));
            } else if (each instanceof TreatyEvent.Left gone && !Double.isNaN(gone.value())) {
                left.add(new Move(gone.treaty(), gone.state()));
            } else if (each instanceof TreatyEvent.Left gone) {
                closed.add(gone.treaty());
            } else if (each instanceof TreatyEvent.Ended ended) {
                closed.add(ended.treaty());
            }
        }
        left.forEach(each -> closed.remove(each.treaty()));
        return new ObservedTick(weighing, states, signed, joined, left, closed);
    }
}
