package concert.engine;

import static concert.theory.Parameter.ENTRAPMENT_SCALE;

import concert.model.Decision;
import concert.model.Event;
import concert.model.Pledges;
import concert.model.Stance;
import concert.model.TickRecord;
import concert.model.Treaty;
import concert.model.TreatyEvent;
import concert.model.World;
import concert.theory.Burden;
import concert.theory.Outlook;
import concert.theory.Reasons;
import java.util.List;

/** Step 8: the record of the tick. */
final class Settle {
    private final Scene scene;
    private final World world;

    Settle(Scene scene) {
        this.scene = scene;
        this.world = scene.world();
    }

    /** What each state did, read off once the negotiations are over and before wars undo any of it. */
    Stance[] stances(Tick tick) {
        return new Stances(scene).of(tick);
    }

    TickRecord record(Tick tick, List<Exits.Weighed> weighed, Stance[] stances) {
        List<Decision> decisions = tick.decisions().stream()
                .map(each -> each.with(stances[each.state()]))
                .toList();
        List<TickRecord.Pact> pacts =
                world.treaties().stream().map(each -> pact(each, weighed)).toList();
        return new TickRecord(
                tick.number(),
                states(stances),
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
                        .filter(each -> each.move() == Decision.Move.LEAVE)
                        .count());
    }

    private static int count(Tick tick, Class<? extends Event> type) {
        return (int) tick.events().stream().filter(type::isInstance).count();
    }

    private TickRecord.States states(Stance[] stances) {
        int n = world.size();
        boolean[] sovereign = new boolean[n];
        int[] gravest = new int[n];
        double[][] columns = new double[5][n];
        for (int me = 0; me < n; me++) {
            sovereign[me] = world.sovereign(me);
            gravest[me] = world.gravestThreat(me);
            if (sovereign[me]) {
                Outlook mine = scene.outlook().of(me);
                columns[0][me] = Burden.alone(mine);
                columns[1][me] = gravest[me] < 0 ? 0 : world.threat.get(me, gravest[me]);
                columns[2][me] = mine.security().level();
                columns[3][me] = mine.security().trusting() - columns[2][me];
                columns[4][me] = entrapment(me);
            }
        }
        return new TickRecord.States(
                sovereign,
                world.capability.clone(),
                world.economy.clone(),
                world.effort.clone(),
                columns[0],
                stances,
                gravest,
                columns[1],
                columns[2],
                columns[3],
                columns[4],
                world.reputation.clone());
    }

    /** The entrapment a state bears: E4's term over all it is pledged to, unweighted. */
    private double entrapment(int me) {
        double sum = 0;
        for (int you : world.pledges().partners(me)) {
            double drawn = world.attackedChance[you] * world.pledges().get(Pledges.Of.DEFENCE, me, you)
                    + world.attackingChance[you] * world.pledges().get(Pledges.Of.OFFENCE, me, you);
            sum += drawn * scene.parameters().get(ENTRAPMENT_SCALE) * Math.max(0, 1 - world.stake.get(me, you));
        }
        return sum;
    }

    private static TickRecord.Pact pact(Treaty treaty, List<Exits.Weighed> weighed) {
        double[] values = new double[treaty.members().length];
        double[] terms = new double[Reasons.ALL.size()];
        for (Exits.Weighed each : weighed) {
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
                treaty.interoperability,
                treaty.cohesion,
                treaty.belief,
                values,
                terms);
    }

    private static int place(Treaty treaty, int member) {
        return java.util.Arrays.binarySearch(treaty.members(), member);
    }
}
