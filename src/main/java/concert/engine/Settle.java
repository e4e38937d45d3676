package concert.engine;

import static concert.model.record.TickRecord.States.FEARED;

import concert.engine.tick.PhaseStep;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.model.World;
import concert.model.event.Event;
import concert.model.event.TreatyEvent;
import concert.model.record.Decision;
import concert.model.record.Stance;
import concert.model.record.TickRecord;
import concert.model.treaty.Treaty;
import concert.theory.reason.Entrapment;
import concert.theory.reason.Outlook;
import concert.theory.reason.Reasons;
import java.util.Arrays;
import java.util.List;

/**
 * Step 8: the record of the tick, read off the world as the steps before left it. It writes nothing in the world: those
 * steps did, each as it went.
 */
final class Settle implements PhaseStep {
    private final TickContext scene;
    private final World world;

    Settle(TickContext scene) {
        this.scene = scene;
        this.world = scene.world();
    }

    @Override
    public void run(Tick tick) {
        tick.close(record(tick));
    }

    private TickRecord record(Tick tick) {
        Stance[] stances = tick.stances();
        List<Decision> decisions = tick.decisions().stream()
                .map(each -> each.with(stances[each.state()]))
                .toList();
        List<TickRecord.Pact> pacts = world.treaties().stream()
                .map(each -> pact(each, tick.weighed()))
                .toList();
        return new TickRecord(
                tick.number(),
                states(tick),
                pacts,
                decisions,
                List.copyOf(tick.events()),
                tick.opening(),
                List.copyOf(tick.wars()),
                tally(tick));
    }

    private static TickRecord.Tally tally(Tick tick) {
        return new TickRecord.Tally(
                tick.offers().size(),
                count(tick, TreatyEvent.Signed.class),
                count(tick, TreatyEvent.Joined.class),
                (int) tick.decisions().stream()
                        .filter(Decision::chosen)
                        .filter(each -> each.move().role() == Decision.Move.Role.EXIT)
                        .count());
    }

    private static int count(Tick tick, Class<? extends Event> type) {
        return (int) tick.events().stream().filter(type::isInstance).count();
    }

    private TickRecord.States states(Tick tick) {
        int n = world.size();
        TickRecord.States states = new TickRecord.States(
                new boolean[n],
                new boolean[n],
                world.capability.clone(),
                tick.strength(),
                world.economy.clone(),
                world.effort.clone(),
                new double[n],
                tick.stances(),
                new int[n],
                new double[n],
                new double[n],
                new double[n],
                new double[n],
                world.reputation.clone(),
                new int[n * FEARED],
                new double[n * FEARED]);
        Arrays.fill(states.feared(), -1);
        for (int me = 0; me < n; me++) {
            read(states, me);
        }
        return states;
    }

    /** Reads off what a state fears and how its treaties leave it; 0 for one that is not sovereign. */
    private void read(TickRecord.States states, int me) {
        int gravest = world.gravestThreat(me);
        states.exists()[me] = world.exists(me);
        states.sovereign()[me] = world.sovereign(me);
        states.topThreat()[me] = gravest;
        if (world.sovereign(me)) {
            Outlook mine = scene.outlook().of(me);
            double security = mine.security().level();
            states.soloEffort()[me] = mine.ledger().alone();
            states.threat()[me] = gravest < 0 ? 0 : world.threat.get(me, gravest);
            fears(states, me);
            states.security()[me] = security;
            states.abandonment()[me] = mine.security().trusting() - security;
            states.entrapment()[me] = Entrapment.borne(mine);
        }
    }

    /** Ranks whom a state fears, the lower code first at a tie. */
    private void fears(TickRecord.States states, int me) {
        int first = me * FEARED;
        for (int other = 0; other < world.size(); other++) {
            double threat = world.threat.get(me, other);
            int place = first + FEARED;
            while (place > first && threat > states.fear()[place - 1]) {
                place--;
            }
            int after = first + FEARED - 1 - place;
            if (after >= 0) {
                System.arraycopy(states.feared(), place, states.feared(), place + 1, after);
                System.arraycopy(states.fear(), place, states.fear(), place + 1, after);
                states.feared()[place] = other;
                states.fear()[place] = threat;
            }
        }
    }

    private static TickRecord.Pact pact(Treaty treaty, List<Tick.Weighed> weighed) {
        double[] values = new double[treaty.members().length];
        double[] terms = new double[Reasons.ALL.size()];
        for (Tick.Weighed each : weighed) {
            if (each.treaty() == treaty && treaty.has(each.member())) {
                values[place(treaty, each.member())] = each.value();
                for (int reason = 0; reason < terms.length; reason++) {
                    terms[reason] += each.terms()[reason] / values.length;
                }
            }
        }
        return new TickRecord.Pact(
                treaty.id(),
                treaty.members().clone(),
                treaty.targets().clone(),
                treaty.strategic,
                treaty.operational,
                treaty.tactical,
                treaty.cohesion,
                treaty.belief,
                values,
                terms);
    }

    private static int place(Treaty treaty, int member) {
        return Arrays.binarySearch(treaty.members(), member);
    }
}
