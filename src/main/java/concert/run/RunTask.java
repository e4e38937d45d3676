package concert.run;

import java.io.IOException;
import java.io.Serializable;

/**
 * How one job of many is played and what is kept of it. Jobs share nothing that changes, so a task may be at several of
 * them at once.
 *
 * @param <J> what is asked for, such as a point and a seed
 * @param <R> what is kept
 */
public interface RunTask<J, R> extends Serializable {

    /**
     * Plays a job.
     *
     * @throws IOException when what it leaves cannot be written: trouble of the machine, which ends all jobs. Whatever
     *     else is thrown is a failure of this job alone
     */
    R play(J job) throws IOException;

    /** What is kept of a job that came to no end. */
    R failed(J job, Throwable cause);

    /** The same as it can be sent to another machine. */
    default RunTask<J, R> portable() {
        return this;
    }

    /** Plays a job; a failure, an {@link Error} too, comes to a result that says so. */
    default R attempt(J job) throws IOException {
        try {
            return play(job);
        } catch (IOException unwritable) {
            throw unwritable;
        } catch (Throwable failed) {
            return failed(job, failed);
        }
    }

    /** Why a job failed, in a line: what was thrown, and in plain words where the machine gave out. */
    static String reason(Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return "not enough memory (" + cause + "). Maybe fewer threads, or more with CONCERT_JAVA_OPTIONS=-Xmx4g?";
        }
        if (cause instanceof StackOverflowError) {
            return "calls nested too deep (" + cause + ")";
        }
        if (cause instanceof LinkageError) {
            Throwable first = cause.getCause() == null ? cause : cause.getCause();
            return "a part of the program cannot be loaded (" + first
                    + "). Maybe the temporary folder is full or not writable?";
        }
        return cause.toString();
    }
}
