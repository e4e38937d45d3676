package concert.theory;

import static concert.theory.book.Parameter.COMMON_THREAT_SCALE;
import static concert.theory.book.Parameter.TETHERING;

import concert.model.View;
import concert.model.number.Dyads;
import concert.theory.book.Parameters;
import java.util.Arrays;

/**
 * How far two states fear the same: L = q / (theta0^2 + q), q the sum over others of the products of their fears (E11),
 * and L*, the same over those alone that each of the two fears more than the other, which binds rivals to a pledge (E2).
 * Worked out pair by pair when first asked for.
 */
public final class CommonThreat {
    private final View view;
    private final double square;
    private final double tethering;
    private final Dyads shared;
    private final Dyads binding;

    /**
     * What is feared in one world.
     *
     * @param world the parameters that are not a state's own
     */
    public CommonThreat(View view, Parameters world) {
        this.view = view;
        this.square = world.get(COMMON_THREAT_SCALE) * world.get(COMMON_THREAT_SCALE);
        this.tethering = world.get(TETHERING);
        this.shared = Dyads.of(view.size(), Double.NaN);
        this.binding = Dyads.of(view.size(), Double.NaN);
    }

    /** Forgets the threats of the day before. */
    public void refresh() {
        Arrays.fill(shared.cells(), Double.NaN);
        Arrays.fill(binding.cells(), Double.NaN);
    }

    /** L of two states, in [0,1). */
    public double shared(int one, int two) {
        return read(shared, one, two);
    }

    /** L* of two states times the weight of tethering, in [0,1). */
    public double binding(int one, int two) {
        return read(binding, one, two);
    }

    private double read(Dyads table, int one, int two) {
        if (Double.isNaN(table.get(one, two))) {
            compare(one, two);
        }
        return table.get(one, two);
    }

    /** Nobody fears itself, so that neither of the two has a part in the sums. */
    private void compare(int one, int two) {
        double[] threat = view.threat().cells();
        int mine = view.threat().row(one);
        int yours = view.threat().row(two);
        double feared = threat[mine + two];
        double fearing = threat[yours + one];
        double all = 0;
        double graver = 0;
        for (int foe = 0; foe < view.size(); foe++) {
            double both = threat[mine + foe] * threat[yours + foe];
            all += both;
            graver += threat[mine + foe] > feared && threat[yours + foe] > fearing ? both : 0;
        }
        shared.setBoth(one, two, level(all));
        binding.setBoth(one, two, tethering * level(graver));
    }

    private double level(double q) {
        return q > 0 ? q / (square + q) : 0;
    }
}
