package concert.model;

import java.util.Arrays;
import java.util.List;

/** The columns of a world, one number per state; units and ranges as in {@link View}. Written by the engine alone. */
public abstract sealed class Columns implements View permits World {
    public final double[] capability;
    public final double[] economy;
    public final double[] regime;
    public final double[] revisionism;
    public final double[] offence;
    public final double[] reputation;
    public final double[] effort;
    public final double[] attackedChance;
    public final double[] attackingChance;
    /** Places z on the identity axes, one array per state, each in [0,1]. */
    public final double[][] identity;
    /** Index of the overlord of a dependency, -1 for a sovereign state. */
    public final int[] overlord;
    /** Whether a state is not there: unborn, or passed into others. */
    public final boolean[] absent;
    /** Whether a state's capability is read from data, so that neither growth nor war changes it. */
    public final boolean[] driven;
    /** Whether a state has nuclear arms. */
    public final boolean[] nuclear;
    /** What pairs have between and behind them. */
    public final PairHistory history;

    Columns(int states, int axes) {
        capability = column(states, 0);
        economy = column(states, 1);
        regime = column(states, .5);
        revisionism = column(states, 0);
        offence = column(states, .5);
        reputation = column(states, .7);
        effort = column(states, 0);
        attackedChance = column(states, .05);
        attackingChance = column(states, .05);
        identity = new double[states][axes];
        overlord = new int[states];
        Arrays.fill(overlord, -1);
        absent = new boolean[states];
        driven = new boolean[states];
        nuclear = new boolean[states];
        history = new PairHistory(states);
    }

    /** Every column of numbers, under its name; shared, not copied. */
    final List<NamedNumbers> columns() {
        return List.of(
                new NamedNumbers("capability", capability),
                new NamedNumbers("economy", economy),
                new NamedNumbers("regime", regime),
                new NamedNumbers("revisionism", revisionism),
                new NamedNumbers("offence", offence),
                new NamedNumbers("reputation", reputation),
                new NamedNumbers("effort", effort),
                new NamedNumbers("attackedChance", attackedChance),
                new NamedNumbers("attackingChance", attackingChance));
    }

    /** The number of identity axes. */
    final int axes() {
        return identity.length == 0 ? 0 : identity[0].length;
    }

    /** The places on the identity axes, state by state. */
    final double[] places() {
        return Arrays.stream(identity).flatMapToDouble(Arrays::stream).toArray();
    }

    /** Puts the columns of a snapshot in place of these. */
    final void restoreColumns(WorldSnapshot from) {
        NamedNumbers.copy(from.columns(), columns());
        int axes = axes();
        for (int me = 0; me < identity.length; me++) {
            identity[me] = Arrays.copyOfRange(from.identity(), me * axes, (me + 1) * axes);
        }
        System.arraycopy(from.overlord(), 0, overlord, 0, overlord.length);
        System.arraycopy(from.absent(), 0, absent, 0, absent.length);
        System.arraycopy(from.driven(), 0, driven, 0, driven.length);
        System.arraycopy(from.nuclear(), 0, nuclear, 0, nuclear.length);
        NamedNumbers.copy(from.history(), history.tables());
    }

    private static double[] column(int states, double value) {
        double[] column = new double[states];
        Arrays.fill(column, value);
        return column;
    }

    @Override
    public boolean exists(int me) {
        return !absent[me];
    }

    @Override
    public boolean sovereign(int me) {
        return overlord[me] < 0 && !absent[me];
    }

    @Override
    public boolean nuclear(int me) {
        return nuclear[me];
    }

    @Override
    public PairHistory history() {
        return history;
    }

    @Override
    public double capability(int me) {
        return capability[me];
    }

    @Override
    public double economy(int me) {
        return economy[me];
    }

    @Override
    public double regime(int me) {
        return regime[me];
    }

    @Override
    public double revisionism(int me) {
        return revisionism[me];
    }

    @Override
    public double offence(int me) {
        return offence[me];
    }

    @Override
    public double reputation(int me) {
        return reputation[me];
    }

    @Override
    public double effort(int me) {
        return effort[me];
    }

    @Override
    public double attackedChance(int me) {
        return attackedChance[me];
    }

    @Override
    public double attackingChance(int me) {
        return attackingChance[me];
    }

    @Override
    public double[] capabilities() {
        return capability;
    }

    @Override
    public double[] efforts() {
        return effort;
    }

    @Override
    public double[] attackedChances() {
        return attackedChance;
    }

    @Override
    public double[] attackingChances() {
        return attackingChance;
    }
}
