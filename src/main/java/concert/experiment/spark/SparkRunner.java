package concert.experiment.spark;

import concert.run.RunTask;
import concert.run.Runner;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.apache.spark.SimpleFutureAction;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Function1;
import scala.collection.Iterator;
import scala.collection.immutable.Range;
import scala.runtime.BoxedUnit;

/**
 * Plays on a Spark cluster. A machine that is lost costs time alone: its jobs are played again elsewhere, and since a job
 * is its scenario and seed, they come to the same.
 *
 * @param master URL of the cluster, such as {@code spark://host:7077} or {@code local[2]}
 * @param settings of Spark's own, such as {@code spark.executor.extraClassPath}; may be empty
 */
public record SparkRunner(String master, List<String> settings) implements Runner {
    /** Jobs a task; enough that the cluster's own work for a task does not count. */
    private static final int BATCH = 8;

    public SparkRunner {
        settings = List.copyOf(settings);
    }

    /** A runner without settings of Spark's own. */
    public static SparkRunner of(String master) {
        return new SparkRunner(master, List.of());
    }

    /** A piece of work as a task takes it. */
    private interface Work<J> extends Function1<Iterator<List<J>>, Object>, Serializable {}

    @Override
    public <J, R> void run(List<J> jobs, RunTask<J, R> task, BiConsumer<J, R> sink, BooleanSupplier stopped)
            throws IOException {
        if (jobs.isEmpty()) {
            return;
        }
        try (JavaSparkContext spark = new JavaSparkContext(configuration())) {
            spark.setLogLevel("ERROR");
            List<List<J>> batches = batches(jobs);
            JavaRDD<List<J>> rdd = spark.parallelize(batches, batches.size());
            Work<J> work = work(spark.broadcast(task.portable()));
            BlockingQueue<Played> results = new LinkedBlockingQueue<>();
            SimpleFutureAction<Object> action = spark.sc()
                    .submitJob(
                            rdd.rdd(),
                            work,
                            new Range.Exclusive(0, batches.size(), 1),
                            (number, played) -> {
                                results.add(new Played((Integer) number, (List<?>) played));
                                return BoxedUnit.UNIT;
                            },
                            () -> null);
            drain(action, results, new Batches<>(batches, sink), stopped);
        }
    }

    private SparkConf configuration() {
        SparkConf configuration =
                new SparkConf().setMaster(master).setAppName("Concert").set("spark.ui.enabled", "false");
        if (!configuration.contains("spark.jars") && JavaSparkContext.jarOfClass(SparkRunner.class).length > 0) {
            configuration.setJars(JavaSparkContext.jarOfClass(SparkRunner.class));
        }
        for (String each : settings) {
            int equals = each.indexOf('=');
            configuration.set(each.substring(0, equals), each.substring(equals + 1));
        }
        return configuration;
    }

    private static <J> List<List<J>> batches(List<J> jobs) {
        List<List<J>> batches = new ArrayList<>();
        for (int from = 0; from < jobs.size(); from += BATCH) {
            batches.add(new ArrayList<>(jobs.subList(from, Math.min(jobs.size(), from + BATCH))));
        }
        return batches;
    }

    private static <J, R> Work<J> work(Broadcast<RunTask<J, R>> task) {
        return lists -> {
            ArrayList<R> played = new ArrayList<>();
            while (lists.hasNext()) {
                for (J job : lists.next()) {
                    played.add(attempt(task.value(), job));
                }
            }
            return played;
        };
    }

    private static <J, R> R attempt(RunTask<J, R> task, J job) {
        try {
            return task.attempt(job);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What came of the jobs of a batch, in their order. */
    private record Played(int batch, List<?> results) {}

    /** The batches, and where what comes of them goes. */
    private record Batches<J, R>(List<List<J>> jobs, BiConsumer<J, R> sink) {
        @SuppressWarnings("unchecked")
        void take(Played played) {
            List<J> batch = jobs.get(played.batch());
            for (int at = 0; at < batch.size(); at++) {
                sink.accept(batch.get(at), (R) played.results().get(at));
            }
        }
    }

    private static <J, R> void drain(
            SimpleFutureAction<Object> action,
            BlockingQueue<Played> results,
            Batches<J, R> batches,
            BooleanSupplier stopped) {
        int left = batches.jobs().size();
        try {
            while (left > 0 && !stopped.getAsBoolean()) {
                Played played = results.poll(100, TimeUnit.MILLISECONDS);
                if (played != null) {
                    batches.take(played);
                    left--;
                } else if (action.isCompleted() && results.isEmpty()) {
                    throw new IllegalStateException("the cluster gave up: " + action.value());
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            action.cancel();
        }
    }
}
