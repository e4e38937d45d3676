package concert.experiment.store;

import concert.experiment.design.Job;
import concert.run.RunTask;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** What became of a job: rows for the tables of the store, or the reason why it failed. */
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

    /** Runs of one round that failed of the same. */
    static List<Result> failed(List<Job> round, Throwable cause) {
        return round.stream()
                .<Result>map(job -> new Failed(job, RunTask.reason(cause)))
                .toList();
    }
}
