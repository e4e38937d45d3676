package concert.model;

import concert.model.treaty.TreatySnapshot;
import java.util.List;

/**
 * All that a world holds between two ticks but its states, which never change, as plain data: {@link World#snapshot}
 * takes it and {@link World#restore} puts it into another world of the same states.
 *
 * @param columns one number per state each, units as in {@link View}
 * @param identity places on the identity axes, state by state in one flat array
 * @param overlord of each state, -1 for a sovereign one
 * @param absent whether a state is not there: unborn, or passed into others
 * @param driven whether a state's capability is read from data
 * @param nuclear whether a state has nuclear arms
 * @param history one number per ordered pair of states each, what the two have between and behind them
 * @param gravest whom each state fears most, -1 for nobody
 * @param relations one number per ordered pair of states each, row by row, units as in {@link View}
 * @param treaties every treaty there ever was, in order of signing
 * @param held running numbers of the living treaties of each state, in order of its joining
 * @param pledges what the living treaties pledge
 */
public record WorldSnapshot(
        List<NamedNumbers> columns,
        double[] identity,
        int[] overlord,
        boolean[] absent,
        boolean[] driven,
        boolean[] nuclear,
        List<NamedNumbers> history,
        int[] gravest,
        List<NamedNumbers> relations,
        List<TreatySnapshot> treaties,
        int[][] held,
        PledgesSnapshot pledges) {}
