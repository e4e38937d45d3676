package concert.engine.tick;

import static concert.theory.book.Parameter.REACH;

import concert.model.View;
import concert.theory.Threats;
import concert.theory.book.Parameters;

/**
 * How far a state can reach another with a challenge, in [0,1] (E7): min(1, proximity^2 * 2K/(mean K + K)), which
 * distance and a small size lessen, though across a common border never less than the proximity. Where the switch is
 * off, the proximity alone.
 */
final class Reach {
    private final View view;
    private final Parameters world;
    private double mean;

    Reach(View view, Parameters world) {
        this.view = view;
        this.world = world;
    }

    /** Reads the capabilities of the day. */
    void refresh() {
        mean = Threats.meanCapability(view);
    }

    /** Fills a row with how far one state reaches each other. */
    void fill(int challenger, double[] row) {
        view.proximity().copyRow(challenger, row);
        if (world.on(REACH)) {
            double size = size(challenger);
            for (int target = 0; target < row.length; target++) {
                row[target] = far(challenger, target, row[target], size);
            }
        }
    }

    private double far(int challenger, int target, double near, double size) {
        double far = Math.min(1, near * near * size);
        return view.history().border(challenger, target) ? Math.max(far, near) : far;
    }

    /** 2K/(mean K + K), 1 where nobody has any power. */
    private double size(int challenger) {
        double power = view.capability(challenger);
        return mean + power == 0 ? 1 : 2 * power / (mean + power);
    }
}
