package concert.experiment.claim.observable;

import concert.model.event.War;
import concert.model.record.RunRecord;
import concert.model.treaty.Cause;
import concert.model.treaty.Membership;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import java.util.List;
import java.util.function.Predicate;

/** Who was bound to whom by treaty when a war came. */
public final class TreatyBonds {
    private TreatyBonds() {}

    /** The treaties that were there before the run began. */
    public static List<Treaty> opening(RunRecord run) {
        return run.treaties().stream().filter(each -> each.founded() < 0).toList();
    }

    /** Those of one kind. */
    public static List<Treaty> of(RunRecord run, TreatyKind kind) {
        return run.treaties().stream().filter(each -> each.kind() == kind).toList();
    }

    /** Whether one of the treaties binds a state to one lead of a war and not to the other. */
    public static boolean bind(List<Treaty> treaties, War war, int state, boolean defending) {
        Predicate<Treaty> toOneAlone = each -> binds(each, war.lead(defending), war.tick())
                && binds(each, state, war.tick())
                && !binds(each, war.lead(!defending), war.tick());
        return state != war.attacker()
                && state != war.defender()
                && treaties.stream().anyMatch(toOneAlone);
    }

    /** Whether a state was a member when the wars of a tick began, which is after the tick's own exits. */
    static boolean binds(Treaty treaty, int state, int tick) {
        for (Membership each : treaty.memberships()) {
            boolean still = each.left() < 0
                    || each.left() > tick
                    || each.left() == tick && each.cause().by() == Cause.By.FORCE;
            if (each.state() == state && each.joined() <= tick && still) {
                return true;
            }
        }
        return false;
    }
}
