package concert.theory.security;

import concert.model.Pledges;
import concert.model.View;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import java.util.Arrays;

/** Who stands against each threat already, for those who would rather pass the buck (E3; Mearsheimer 2001). */
final class Containment {
    /** Keeps 0/0 at 0. */
    private static final double TINY = 1e-300;

    private final View view;
    private final double pledge;
    private final double unarmed;
    private final double[] contained;
    private final double[] stands;
    private final int[] gravest;

    Containment(View view, Parameters world) {
        this.view = view;
        this.pledge = world.get(Parameter.ARMED_PLEDGE);
        this.unarmed = world.get(Parameter.UNARMED_SHARE);
        this.contained = new double[view.size()];
        this.stands = new double[view.size()];
        this.gravest = new int[view.size()];
    }

    /** Reads whom each state fears most and how much power stands against each threat. */
    void refresh() {
        Arrays.fill(contained, 0);
        for (int state = 0; state < gravest.length; state++) {
            gravest[state] = view.gravestThreat(state);
            stands[state] = gravest[state] < 0 ? 0 : power(state);
            if (gravest[state] >= 0) {
                contained[gravest[state]] += stands[state];
            }
        }
    }

    private double power(int state) {
        double projected = view.capability(state) * view.proximity().get(state, gravest[state]);
        return projected * (armed(state) ? 1 : unarmed);
    }

    private boolean armed(int state) {
        for (int partner : view.pledges().partners(state)) {
            if (view.pledges().get(Pledges.Of.DEFENCE, state, partner) > pledge) {
                return true;
            }
        }
        return false;
    }

    /** Takes from each threat what others contain of it: Theta_j (1 - buck B/(B + K_j)), B what they hold against it. */
    void contain(int me, double buck, double[] threat) {
        double[] capability = view.capabilities();
        int mine = gravest[me];
        double own = mine < 0 ? 0 : threat[mine] * left(mine, contained[mine] - stands[me], buck);
        for (int foe = 0; foe < threat.length; foe++) {
            threat[foe] *= 1 - buck * contained[foe] / (contained[foe] + capability[foe] + TINY);
        }
        if (mine >= 0) {
            threat[mine] = own;
        }
    }

    private double left(int threat, double others, double buck) {
        return 1 - buck * others / (others + view.capability(threat) + TINY);
    }
}
