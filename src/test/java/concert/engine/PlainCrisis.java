package concert.engine;

import static concert.theory.book.Parameter.*;

import concert.model.World;
import concert.model.treaty.Treaty;

/** E7 read off the page, given the challenger's hope. */
final class PlainCrisis {
    private final Plain plain;
    private final PlainThreats threats;
    private final World world;

    PlainCrisis(Plain plain) {
        this.plain = plain;
        this.threats = new PlainThreats(plain);
        this.world = plain.world;
    }

    private double reach(int j, int i) {
        double near = StrictMath.pow(1 + world.distance.get(i, j), -plain.p(LOSS_OF_STRENGTH));
        if (plain.p(REACH) == 0) {
            return near;
        }
        double sum = 0;
        int states = 0;
        for (int l = 0; l < plain.n; l++) {
            sum += world.sovereign(l) ? world.capability[l] : 0;
            states += world.sovereign(l) ? 1 : 0;
        }
        double reach = Math.min(1, near * near * 2 * world.capability[j] / (sum / states + world.capability[j]));
        return world.history.border.get(j, i) > 0 ? Math.max(reach, near) : reach;
    }

    double prize(int j, int i) {
        double stake = plain.p(STAKE_RIVALRY) * world.rivalry.get(j, i)
                + plain.p(STAKE_REVISIONISM) * Math.max(0, world.revisionism[j])
                + plain.p(STAKE_DISLIKE) * Math.max(0, -world.affinity.get(j, i))
                + plain.p(STAKE_FEAR) * world.threat.get(j, i);
        double nag = 0;
        for (Treaty each : world.treatiesOf(j)) {
            nag = each.has(i) ? Math.max(nag, each.obligations().nonAggression()) : nag;
        }
        double held = 1 - (1 - plain.p(PLEDGE_EFFECT) * world.trust.get(j, i)) * (1 - threats.binding(i, j));
        return Math.max(0, Math.min(1, stake)) * (1 - nag * held);
    }

    /** @param hope p_j */
    double rate(int j, int i, double hope) {
        double cost = plain.p(CHALLENGE_COST) + plain.p(TRADE_LOST) * world.trade.get(i, j);
        double won = sigma(plain.p(CRISIS_PRECISION) * (hope * prize(j, i) - cost));
        double idle = sigma(-plain.p(CRISIS_PRECISION) * cost);
        return plain.p(CRISIS_RATE) * reach(j, i) * Math.max(0, won - idle);
    }

    private static double sigma(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
