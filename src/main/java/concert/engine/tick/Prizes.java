package concert.engine.tick;

import static concert.theory.book.Parameter.*;

import concert.model.Pledges;
import concert.model.View;
import concert.model.number.StrictFunctions;
import concert.theory.CommonThreat;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import java.util.List;

/** G of E7: what a challenger could win, fear of the target with it (Jervis 1978; Copeland 2000). */
final class Prizes {
    private final View view;
    private final List<Rules> rules;
    private final Parameters world;
    private final CommonThreat common;

    Prizes(View view, List<Rules> rules, Parameters world, CommonThreat common) {
        this.view = view;
        this.rules = rules;
        this.world = world;
        this.common = common;
    }

    /** Fills a row with what one state could win of each other, in [0,1], as if it had no pledges. */
    void fill(int challenger, double[] row) {
        double[] rivalry = view.rivalry().cells();
        double[] affinity = view.affinity().cells();
        double[] threat = view.threat().cells();
        double base = world.get(STAKE_REVISIONISM) * Math.max(0, view.revisionism(challenger));
        double quarrel = world.get(STAKE_RIVALRY);
        double dislike = world.get(STAKE_DISLIKE);
        double dread = world.get(STAKE_FEAR);
        for (int target = 0, at = view.rivalry().row(challenger); target < row.length; target++, at++) {
            double stake = base + quarrel * rivalry[at] + dislike * Math.max(0, -affinity[at]) + dread * threat[at];
            row[target] = Math.min(1, stake);
        }
    }

    /**
     * What one state could win of another, in [0,1], less what it pledged not to take:
     * clip(stake) [1 - nag (1 - (1 - mu T)(1 - L*))]. A pledge holds by trust or by a graver common enemy.
     */
    double of(int challenger, int target) {
        double stake = world.get(STAKE_RIVALRY) * view.rivalry().get(challenger, target)
                + world.get(STAKE_REVISIONISM) * Math.max(0, view.revisionism(challenger))
                + world.get(STAKE_DISLIKE) * Math.max(0, -view.affinity().get(challenger, target))
                + world.get(STAKE_FEAR) * view.threat().get(challenger, target);
        double won = StrictFunctions.clip(stake, 0, 1);
        double pledge = view.pledges().get(Pledges.Of.NON_AGGRESSION, challenger, target);
        if (pledge == 0) {
            return won;
        }
        double effect = rules.get(challenger).get(PLEDGE_EFFECT);
        double trust = view.trust().get(challenger, target);
        double tethered = pledge * common.binding(challenger, target) * (1 - effect * trust);
        return won * (1 - effect * pledge * trust - tethered);
    }
}
