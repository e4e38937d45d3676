package concert.experiment.store;

import concert.experiment.design.Job;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What became of a job. */
public sealed interface Result extends Serializable {
    /** The job. */
    Job job();

    /**
     * It was played to its end.
     *
     * @param rows what it adds to each table of the store
     */
    record Done(Job job, Map<StoreTable, List<Object[]>> rows) implements Result {}

    /** It failed; {@code reason} says of what. */
    record Failed(Job job, String reason) implements Result {}
}
