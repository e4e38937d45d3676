package concert.engine.treaty;

import concert.engine.tick.PhaseStep;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.model.Pledges;
import concert.model.World;
import concert.model.event.Event;
import concert.model.event.TreatyEvent;
import concert.model.record.Decision;
import concert.model.record.Stance;
import concert.model.treaty.Obligations;
import concert.model.treaty.Treaty;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import java.util.ArrayList;
import java.util.List;

/** What each state did in a tick, in one word, the first that applies (E5). */
public final class Stances implements PhaseStep {
    private final World world;
    private final Parameters parameters;

    /** Reads stances off one world. */
    public Stances(TickContext scene) {
        this.world = scene.world();
        this.parameters = scene.parameters();
    }

    /** Reads them off once the negotiations are over and before wars undo any of it. */
    @Override
    public void run(Tick tick) {
        tick.stances(of(tick));
    }

    /** One stance a state; null for a state that is not sovereign. */
    public Stance[] of(Tick tick) {
        List<List<Treaty>> signed = signed(tick);
        boolean[] left = new boolean[world.size()];
        for (Decision each : tick.decisions()) {
            left[each.state()] |= each.chosen() && each.move() == Decision.Move.LEAVE;
        }
        Stance[] stances = new Stance[world.size()];
        for (int me = 0; me < stances.length; me++) {
            if (world.sovereign(me)) {
                stances[me] = left[me] ? Stance.DEFECT : stance(me, signed.get(me));
            }
        }
        return stances;
    }

    /** The treaties each state signed or joined this tick. */
    private List<List<Treaty>> signed(Tick tick) {
        List<List<Treaty>> signed = new ArrayList<>();
        for (int me = 0; me < world.size(); me++) {
            signed.add(new ArrayList<>());
        }
        for (Event each : tick.events()) {
            if (each instanceof TreatyEvent.Signed made) {
                for (int member : made.draft().members()) {
                    signed.get(member).add(world.treaty(made.treaty()));
                }
            } else if (each instanceof TreatyEvent.Joined joined) {
                signed.get(joined.state()).add(world.treaty(joined.treaty()));
            }
        }
        return signed;
    }

    private Stance stance(int me, List<Treaty> signed) {
        if (signed.isEmpty()) {
            return passes(me) ? Stance.BUCK_PASS : Stance.ABSTAIN;
        }
        int threat = world.gravestThreat(me);
        if (threat >= 0 && signed.stream().anyMatch(each -> accommodates(me, threat, each))) {
            return Stance.BANDWAGON;
        }
        return signed.stream().anyMatch(each -> military(each.obligations())) ? Stance.BALANCE : Stance.ENTENTE;
    }

    private static boolean military(Obligations o) {
        return o.obligesToDefend() || o.offence() > 0 || o.collective() > 0;
    }

    /**
     * Whether it signed with its gravest threat, or committed itself to a state pledged to defend that threat by more
     * than the least that obliges to it: an order of collective security takes no side.
     */
    private boolean accommodates(int me, int threat, Treaty treaty) {
        if (treaty.has(threat)) {
            return true;
        }
        if (!military(treaty.obligations())
                || world.threat.get(me, threat) <= parameters.get(Parameter.BANDWAGON_THREAT)) {
            return false;
        }
        for (int member : treaty.members()) {
            double pledged = world.pledges().get(Pledges.Of.DEFENCE, member, threat);
            if (member != me && pledged > Obligations.DEFENCE_BINDS) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it holds no defence pact itself while another state that fears the same gravest threat does. Fear under .1
     * does not count, as for the other claims about balancing; else nearly everyone passes the buck all the time.
     */
    private boolean passes(int me) {
        int threat = world.gravestThreat(me);
        if (threat < 0 || world.threat.get(me, threat) <= parameters.get(Parameter.BUCK_PASSING_THREAT) || armed(me)) {
            return false;
        }
        for (int other = 0; other < world.size(); other++) {
            if (other != me && world.sovereign(other) && world.gravestThreat(other) == threat && armed(other)) {
                return true;
            }
        }
        return false;
    }

    private boolean armed(int state) {
        for (Treaty each : world.treatiesOf(state)) {
            if (each.obligations().obligesToDefend()) {
                return true;
            }
        }
        return false;
    }
}
