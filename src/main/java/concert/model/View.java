package concert.model;

import concert.model.number.Dyads;
import concert.model.treaty.Treaty;
import java.util.List;

/** The world as numbers to read. Indices run over the states in order of their codes. */
public interface View {
    /** Number of states, sovereign or not. */
    int size();

    /** Who a state is: code, name, capital. */
    State state(int me);

    /** Whether it is there; an unborn state, or one that has passed into others, is not. */
    boolean exists(int me);

    /** Whether it is there and decides for itself; a dependency or a conquered state does not, and signs nothing. */
    boolean sovereign(int me);

    /** K at least 0: share of system capability as CINC, or any ratio scale. */
    double capability(int me);

    /** Y above 0, in the unit of capability. */
    double economy(int me);

    /** Democracy d in [0,1]. */
    double regime(int me);

    /** theta in [-1,1], status quo to revisionist. */
    double revisionism(int me);

    /** Whether it has nuclear arms. */
    boolean nuclear(int me);

    /** What pairs have between and behind them; shared, not to be written to. */
    PairHistory history();

    /** Offence share phi in [0,1]. */
    double offence(int me);

    /** R in [0,1]. */
    double reputation(int me);

    /** Military effort m of the last tick, at least 0, in the unit of capability (E8). */
    double effort(int me);

    /** Smoothed chance of being attacked into a war, Pdef in [0,1] (E4). */
    double attackedChance(int me);

    /** Smoothed chance of attacking into a war, Poff in [0,1] (E4). */
    double attackingChance(int me);

    /** The column of K, for loops over whole rows; shared, not to be written to, like the columns below. */
    double[] capabilities();

    /** The column of efforts. */
    double[] efforts();

    /** The column of chances of being attacked. */
    double[] attackedChances();

    /** The column of chances of attacking. */
    double[] attackingChances();

    /** A in [-1,1]; 1 on the diagonal. */
    Dyads affinity();

    /** T in [0,1], the row's trust in the column. */
    Dyads trust();

    /** b in [0,1]. */
    Dyads trade();

    /** D at least 0, in 1000 km. */
    Dyads distance();

    /** (1 + D)^(-lambda), in (0,1] (E1). */
    Dyads proximity();

    /** W in [0,1]. */
    Dyads rivalry();

    /** Theta in [0,1), the row's fear of the column, smoothed (E2). */
    Dyads threat();

    /** The state a state fears most, the lower code at a tie, -1 for nobody; as of the last perception. */
    int gravestThreat(int me);

    /** stake_ik in [0,1]: how far the row shares the quarrels the column may have (E4). */
    Dyads stake();

    /** What the living treaties pledge, pair by pair. */
    Pledges pledges();

    /** The living treaties in order of signing. */
    List<Treaty> treaties();

    /** Every treaty there ever was, in order of signing. */
    List<Treaty> everyTreaty();

    /** The living treaties a state is a member of, in order of its joining. */
    List<Treaty> treatiesOf(int me);
}
