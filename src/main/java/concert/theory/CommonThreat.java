package concert.theory;

import static concert.theory.book.Parameter.COMMON_THREAT_SCALE;
import static concert.theory.book.Parameter.TETHERING;

import concert.model.View;
import concert.model.number.Dyads;
import concert.theory.book.Parameters;
import java.util.Arrays;

/**
 * L*, how far two states fear the same that each of them fears more than the other, which binds rivals to a pledge (E2):
 * q / (theta0^2 + q), q the sum of the products of those fears. Worked out pair by pair when first asked for.
 */
public final class CommonThreat {
    /** Makes any difference of two fears that is not nothing more than one. */
    private static final double LARGE = 1e300;

    private final View view;
    private final double square;
    private final double tethering;
    private final Dyads binding;
    private final double[] both;

    /**
     * What is feared in one world.
     *
     * @param world the parameters that are not a state's own
     */
    public CommonThreat(View view, Parameters world) {
        this.view = view;
        this.square = world.get(COMMON_THREAT_SCALE) * world.get(COMMON_THREAT_SCALE);
        this.tethering = world.get(TETHERING);
        this.both = new double[view.size()];
        this.binding = Dyads.of(view.size(), Double.NaN);
    }

    /** Forgets the threats of the day before. */
    public void refresh() {
        Arrays.fill(binding.cells(), Double.NaN);
    }

    /** L* of two states times the weight of tethering, in [0,1). */
    public double binding(int one, int two) {
        double known = binding.get(one, two);
        if (Double.isNaN(known)) {
            known = tethering * level(graver(one, two));
            binding.setBoth(one, two, known);
        }
        return known;
    }

    /** Nobody fears itself, so that neither of the two has a part in the sum. */
    private double graver(int one, int two) {
        double[] threat = view.threat().cells();
        int mine = view.threat().row(one);
        int yours = view.threat().row(two);
        double feared = threat[mine + two];
        double fearing = threat[yours + one];
        for (int foe = 0; foe < both.length; foe++) {
            double a = threat[mine + foe];
            double b = threat[yours + foe];
            both[foe] = above(a, feared) * above(b, fearing) * a * b;
        }
        return Rows.sum(both);
    }

    /** 1 where a is more than b, 0 elsewhere, without a branch. */
    private static double above(double a, double b) {
        return Math.min(1, Math.max(0, (a - b) * LARGE));
    }

    private double level(double q) {
        return q > 0 ? q / (square + q) : 0;
    }
}
