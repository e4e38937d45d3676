package concert.experiment.store;

import concert.experiment.design.Job;
import concert.run.RunTask;
import java.io.Serializable;
import java.util.List;

/** What became of a job: rows for the tables of the store, or the reason why it failed. */
public sealed interface Result extends Serializable {
    /** The job. */
    Job job();

    /** In a word: done or failed. */
    String status();

    /** What it failed of, null when it did not. */
    String reason();

    /** It was played to its end; {@code rows} is what it adds to tables of the store. */
    record Done(Job job, ResultRows rows) implements Result {
        @Override
        public String status() {
            return "done";
        }

        @Override
        public String reason() {
            return null;
        }
    }

    /** It failed; {@code reason} says of what. */
    record Failed(Job job, String reason) implements Result {
        @Override
        public String status() {
            return "failed";
        }
    }

    /** Runs of one round that failed of the same. */
    static List<Result> failed(List<Job> round, Throwable cause) {
        return round.stream()
                .<Result>map(job -> new Failed(job, RunTask.reason(cause)))
                .toList();
    }
}
