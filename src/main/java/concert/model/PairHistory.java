package concert.model;

import concert.model.number.Dyads;
import java.util.List;

/**
 * What the two states of a pair have between them and behind them: a border, whether data give their rivalry, and how long it is since they last shared
 * a treaty and since they last fought on one side. Both ways alike; ticks are NaN for never.
 */
public final class PairHistory {
    /** 1 for a pair that borders on one another by land or near it, 0 for others. */
    public final Dyads border;
    /** 1 for a pair whose rivalry is read from data, so that neither time nor war changes it. */
    public final Dyads driven;
    /** Ticks since the two last shared a treaty, 0 while they do. */
    public final Dyads pact;
    /** Ticks since the two last fought on one side of a war. */
    public final Dyads comrades;

    PairHistory(int states) {
        border = Dyads.of(states, 0);
        driven = Dyads.of(states, 0);
        pact = Dyads.of(states, Double.NaN);
        comrades = Dyads.of(states, Double.NaN);
    }

    /** Whether the two border on one another. */
    public boolean border(int me, int you) {
        return border.get(me, you) > 0;
    }

    /** Ticks since the two last shared a treaty, infinite for never. */
    public double sincePact(int me, int you) {
        return since(pact.get(me, you));
    }

    /** Ticks since the two last fought on one side, infinite for never. */
    public double sinceComrades(int me, int you) {
        return since(comrades.get(me, you));
    }

    private static double since(double ticks) {
        return Double.isNaN(ticks) ? Double.POSITIVE_INFINITY : ticks;
    }

    /** A tick goes by: what is past is further off, what two states share now is not. */
    public void age(View world) {
        for (int at = 0; at < pact.cells().length; at++) {
            pact.put(at, pact.at(at) + 1);
            comrades.put(at, comrades.at(at) + 1);
        }
        notice(world);
    }

    /** Takes note of the treaties in force. */
    public void notice(View world) {
        for (int me = 0; me < world.size(); me++) {
            for (int you : world.pledges().partners(me)) {
                pact.set(me, you, 0);
            }
        }
    }

    /** They fought on one side. */
    public void fight(int[] side) {
        for (int me : side) {
            for (int you : side) {
                if (me != you) {
                    comrades.set(me, you, 0);
                }
            }
        }
    }

    /** Its tables under their names; shared, not copied. */
    List<NamedNumbers> tables() {
        return List.of(
                new NamedNumbers("border", border.cells()),
                new NamedNumbers("rivalryDriven", driven.cells()),
                new NamedNumbers("sincePact", pact.cells()),
                new NamedNumbers("sinceComrades", comrades.cells()));
    }
}
