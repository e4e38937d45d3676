package concert.engine.treaty;

import static concert.theory.book.Parameter.CORE;
import static concert.theory.book.Parameter.GENERAL_INSTITUTION;
import static concert.theory.book.Parameter.TARGET_THREAT;

import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.model.View;
import concert.model.World;
import concert.model.event.TreatyEvent;
import concert.model.treaty.Cause;
import concert.model.treaty.Members;
import concert.model.treaty.Membership;
import concert.model.treaty.Treaty;
import java.util.List;

/** How memberships and treaties end for other reasons than a member's own hazard (E12). */
public final class Endings {
    private Endings() {}

    /** A member goes; with fewer than two left the treaty ends for the same cause. */
    public static void leave(World world, Tick tick, TreatyEvent.Left left) {
        tick.happen(left);
        Treaty treaty = world.treaty(left.treaty());
        if (treaty.alive() && treaty.members().length < 2) {
            tick.happen(new TreatyEvent.Ended(tick.number(), treaty.id(), left.cause()));
        }
    }

    /** A state goes from every treaty it holds. */
    public static void leaveAll(World world, Tick tick, int state, Cause cause) {
        for (Treaty each : List.copyOf(world.treatiesOf(state))) {
            if (each.members().length <= 2) {
                tick.happen(new TreatyEvent.Ended(tick.number(), each.id(), cause));
            } else {
                leave(world, tick, TreatyEvent.Left.forced(tick.number(), each.id(), state, cause));
            }
        }
    }

    /**
     * Releases the members of treaties whose core has left (E5): those who remain bring less than a share of the
     * capability of all that were ever members and are still sovereign, and the strongest of these, the first by code of
     * two, has left of its own accord. A share of 0 releases nobody.
     */
    public static void coreLeft(TickContext scene, Tick tick) {
        double share = scene.parameters().get(CORE);
        for (Treaty each : share > 0 ? List.copyOf(scene.world().treaties()) : List.<Treaty>of()) {
            if (hollow(scene.view(), each, share)) {
                tick.happen(new TreatyEvent.Ended(tick.number(), each.id(), Cause.CORE_LEFT));
            }
        }
    }

    private static boolean hollow(View view, Treaty treaty, double share) {
        Membership[] last = new Membership[view.size()];
        for (Membership each : treaty.memberships()) {
            last[each.state()] = each;
        }
        double ever = 0;
        double remaining = 0;
        int strongest = -1;
        for (int state = 0; state < last.length; state++) {
            if (last[state] != null && view.sovereign(state)) {
                ever += view.capability(state);
                remaining += treaty.has(state) ? view.capability(state) : 0;
                boolean first = strongest < 0 || view.capability(state) > view.capability(strongest);
                strongest = first ? state : strongest;
            }
        }
        return remaining < share * ever
                && !treaty.has(strongest)
                && last[strongest].cause().by() == Cause.By.MEMBERS;
    }

    /** Treaties whose every target is gone look for a new one, or end when they were made for it alone. */
    public static void lapse(TickContext scene, Tick tick, boolean[] beaten) {
        World world = scene.world();
        for (Treaty each : List.copyOf(world.treaties())) {
            if (each.targets().length > 0 && gone(scene, each, beaten)) {
                int next = each.institution >= scene.parameters().get(GENERAL_INSTITUTION)
                        ? commonThreat(scene, each)
                        : -1;
                if (next >= 0) {
                    tick.happen(new TreatyEvent.Retargeted(tick.number(), each.id(), next));
                } else if (each.text().term().adHoc()) {
                    tick.happen(new TreatyEvent.Ended(tick.number(), each.id(), Cause.TARGET_GONE));
                }
            }
        }
    }

    /**
     * Whether each target lost sovereignty, or a war to a member, or is feared by no member. The target of an offence
     * pact is prey and need not be feared: held to that, most such pacts would lapse as they are signed.
     */
    private static boolean gone(TickContext scene, Treaty treaty, boolean[] beaten) {
        World world = scene.world();
        double least = scene.parameters().get(TARGET_THREAT);
        for (int target : treaty.targets()) {
            boolean feared = treaty.obligations().offence() > 0;
            boolean beatenByMember = false;
            for (int member : treaty.members()) {
                feared |= world.threat.get(member, target) >= least;
                beatenByMember |= beaten != null && beaten[member * world.size() + target];
            }
            if (world.sovereign(target) && feared && !beatenByMember) {
                return false;
            }
        }
        return true;
    }

    /** The gravest threat of most members, the lower code at a tie, or -1 when none fears an outsider. */
    private static int commonThreat(TickContext scene, Treaty treaty) {
        World world = scene.world();
        double least = scene.parameters().get(TARGET_THREAT);
        int[] votes = new int[world.size()];
        for (int member : treaty.members()) {
            int threat = world.gravestThreat(member);
            boolean outside = threat >= 0 && !treaty.has(threat) && !Members.has(treaty.targets(), threat);
            if (outside && world.sovereign(threat) && world.threat.get(member, threat) >= least) {
                votes[threat]++;
            }
        }
        int most = -1;
        for (int state = 0; state < votes.length; state++) {
            if (votes[state] > 0 && (most < 0 || votes[state] > votes[most])) {
                most = state;
            }
        }
        return most;
    }
}
