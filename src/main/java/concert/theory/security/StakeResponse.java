package concert.theory.security;

import static concert.theory.book.Parameter.DUTY;
import static concert.theory.book.Parameter.LOYALTY_NOISE;
import static concert.theory.book.Parameter.OBLIGATION_WEIGHT;
import static concert.theory.book.Parameter.WAR_RELUCTANCE;

import concert.model.number.StrictFunctions;
import concert.theory.book.Parameters;

/**
 * What its own stake makes an ally do, e = clip(s ln(1 + exp((min(1, Theta + A+) + w)/s)), 0, 1), s the logistic scale of
 * E9's noise and w what an open full promise weighs (E3). One function of one number in [0,1], which is read off cubic
 * pieces between exact values and slopes, to 1e-9: every ally is asked about every enemy.
 */
final class StakeResponse {
    /** An open pledge is known, b = 1, and regimes are taken as middling, d = 1/2, since not all theories count them. */
    private static final double KNOWN = 1.5;
    /** The logistic scale of a normal error. */
    private static final double LOGISTIC = 1.7;
    /** How far the pieces may be off. */
    private static final double CLOSE = 1e-9;
    /** Where it takes more pieces, as a small noise bends fast, the function itself is read. */
    private static final int MOST = 1024;
    /** The largest of the logistic function's third derivative. */
    private static final double BEND = .125;

    private static final int TERMS = 4;

    private final double promise;
    private final double scale;
    private final double most;
    private final int pieces;
    private final double[] cubic;

    /** The response under one world's parameters. */
    StakeResponse(Parameters world) {
        promise = world.get(OBLIGATION_WEIGHT) * (world.get(DUTY) + KNOWN) - world.get(WAR_RELUCTANCE);
        scale = world.get(LOYALTY_NOISE) / LOGISTIC;
        most = Math.min(1, exactly(1));
        pieces = pieces(scale);
        cubic = pieces > MOST ? new double[0] : new double[TERMS * (pieces + 1)];
        for (int at = 0; at < cubic.length; at += TERMS) {
            fill(at, (double) at / (TERMS * pieces));
        }
    }

    /** How many pieces of [0,1] keep the cubics close: off by at most step^4 / 384 times the fourth derivative. */
    private static int pieces(double scale) {
        double bend = BEND / (384 * scale * scale * scale);
        int pieces = 16;
        while (pieces <= MOST && bend * StrictMath.pow(pieces, -4) > CLOSE) {
            pieces *= 2;
        }
        return pieces;
    }

    /** The cubic from one knot to the next that has the function's values and slopes at both. */
    private void fill(int at, double from) {
        double step = 1.0 / pieces;
        double here = soft(from);
        double there = soft(from + step);
        double out = step * slope(from);
        double in = step * slope(from + step);
        cubic[at] = here;
        cubic[at + 1] = out;
        cubic[at + 2] = 3 * (there - here) - 2 * out - in;
        cubic[at + 3] = 2 * (here - there) + out + in;
    }

    /** s ln(1 + exp(v/s)) of v = stake + w, without overflow. */
    private double soft(double stake) {
        double v = stake + promise;
        double beyond = StrictMath.log1p(StrictFunctions.exp(-Math.abs(v) / scale));
        return Math.max(0, v) + scale * beyond;
    }

    private double slope(double stake) {
        return StrictFunctions.sigmoid((stake + promise) / scale);
    }

    /** Fills a row with e against each enemy: of what the ally fears of each, from a place on, and its friendship. */
    void read(double[] threats, int first, double friendship, double[] row) {
        if (cubic.length == 0) {
            for (int foe = 0; foe < row.length; foe++) {
                row[foe] = Math.max(0, Math.min(1, exactly(Math.min(1, threats[first + foe] + friendship))));
            }
            return;
        }
        for (int foe = 0; foe < row.length; foe++) {
            double stake = threats[first + foe] + friendship;
            double e = stake < 1 ? interpolated(stake * pieces) : most;
            row[foe] = e < most ? e : most;
        }
    }

    private double interpolated(double place) {
        int piece = (int) place;
        double part = place - piece;
        int at = TERMS * piece;
        return ((cubic[at + 3] * part + cubic[at + 2]) * part + cubic[at + 1]) * part + cubic[at];
    }

    private double exactly(double stake) {
        return scale > 0 ? soft(stake) : stake + promise;
    }
}
