package concert.condition.bind;

import java.util.List;

/**
 * What a condition may speak of.
 *
 * @param states codes in order, so that a state's place is its index
 * @param treaties names
 * @param first year whose end may be spoken of: that before the run, when the world is as it was at the start
 * @param last year of the run
 * @param measures names of the columns that are measured
 */
public record Vocabulary(List<String> states, List<String> treaties, int first, int last, List<String> measures) {
    public Vocabulary {
        states = List.copyOf(states);
        treaties = List.copyOf(treaties);
        measures = List.copyOf(measures);
    }
}
