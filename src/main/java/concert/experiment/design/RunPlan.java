package concert.experiment.design;

import java.util.List;
import java.util.Map;

/**
 * Runs that are asked for together and kept in one store: those of an experiment, of theories compared, or of claims. Says
 * which runs there are and what they depend on, so that what was stopped can be gone on with, played in parts and put
 * together.
 */
public interface RunPlan {
    /** The part of the {@link #marks} that says what asked for the runs. */
    String ASKED_BY = "asked-by";

    /** What the results depend on, part by part, so that two plans can be compared and what differs be named. */
    Map<String, String> marks();

    /** What is varied, in order. */
    List<Point> points();

    /** Names of the measures that every finished run leaves; may be none. */
    List<String> measures();

    /** Every run by its number, which is its place from 1. */
    List<Job> jobs();

    /** The runs that are played and kept together, in order; each by itself unless they need one another. */
    default List<List<Job>> rounds() {
        return jobs().stream().map(List::of).toList();
    }
}
