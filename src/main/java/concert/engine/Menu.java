package concert.engine;

import concert.model.Treaty;
import concert.model.TreatyKind;
import java.util.Arrays;

/** The moves open to one state, doing nothing aside: flat columns, filled anew for each state. */
final class Menu {
    private int[] to = new int[64];
    private int[] kind = new int[64];
    private int[] target = new int[64];
    private Treaty[] treaty = new Treaty[64];
    private double[] value = new double[64];
    private int from;
    private int size;

    /** Empties it for a state. */
    void of(int state) {
        from = state;
        size = 0;
    }

    void offer(int partner, TreatyKind what, int aim, double worth) {
        add(partner, what, aim, worth);
        treaty[size - 1] = null;
    }

    void join(Treaty standing, double worth) {
        add(-1, standing.kind(), -1, worth);
        treaty[size - 1] = standing;
    }

    private void add(int partner, TreatyKind what, int aim, double worth) {
        if (size == to.length) {
            int more = 2 * size;
            to = Arrays.copyOf(to, more);
            kind = Arrays.copyOf(kind, more);
            target = Arrays.copyOf(target, more);
            treaty = Arrays.copyOf(treaty, more);
            value = Arrays.copyOf(value, more);
        }
        to[size] = partner;
        kind[size] = what.ordinal();
        target[size] = aim;
        value[size++] = worth;
    }

    /** The state whose moves they are. */
    int from() {
        return from;
    }

    int size() {
        return size;
    }

    /** The partner of an offer, -1 when the move is to ask into a treaty. */
    int to(int move) {
        return to[move];
    }

    int kind(int move) {
        return kind[move];
    }

    int target(int move) {
        return target[move];
    }

    /** V to the state. */
    double value(int move) {
        return value[move];
    }

    /** One move as an object. */
    Offer at(int move) {
        return new Offer(from, to[move], TreatyKind.all()[kind[move]], target[move], treaty[move], value[move]);
    }
}
