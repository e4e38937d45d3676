package concert.experiment.spark;

import concert.experiment.Design;
import concert.experiment.Job;
import concert.experiment.Result;
import concert.experiment.Runner;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
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
    private interface Work extends Function1<Iterator<List<Job>>, Object>, Serializable {}

    @Override
    public void run(Design design, List<Job> jobs, Consumer<Result> sink, BooleanSupplier stopped) {
        if (jobs.isEmpty()) {
            return;
        }
        try (JavaSparkContext spark = new JavaSparkContext(configuration(design))) {
            spark.setLogLevel("ERROR");
            List<List<Job>> batches = batches(jobs);
            JavaRDD<List<Job>> rdd = spark.parallelize(batches, batches.size());
            Work work = work(spark.broadcast(Cargo.of(design)));
            BlockingQueue<Object> results = new LinkedBlockingQueue<>();
            SimpleFutureAction<Object> action = spark.sc()
                    .submitJob(
                            rdd.rdd(),
                            work,
                            new Range.Exclusive(0, batches.size(), 1),
                            (number, played) -> {
                                results.add(played);
                                return BoxedUnit.UNIT;
                            },
                            () -> null);
            drain(action, results, jobs.size(), sink, stopped);
        }
    }

    private SparkConf configuration(Design design) {
        SparkConf configuration = new SparkConf()
                .setMaster(master)
                .setAppName("Concert: " + design.file().name())
                .set("spark.ui.enabled", "false");
        if (!configuration.contains("spark.jars") && JavaSparkContext.jarOfClass(SparkRunner.class).length > 0) {
            configuration.setJars(JavaSparkContext.jarOfClass(SparkRunner.class));
        }
        for (String each : settings) {
            int equals = each.indexOf('=');
            configuration.set(each.substring(0, equals), each.substring(equals + 1));
        }
        return configuration;
    }

    private static List<List<Job>> batches(List<Job> jobs) {
        List<List<Job>> batches = new ArrayList<>();
        for (int from = 0; from < jobs.size(); from += BATCH) {
            batches.add(new ArrayList<>(jobs.subList(from, Math.min(jobs.size(), from + BATCH))));
        }
        return batches;
    }

    private static Work work(Broadcast<Cargo> cargo) {
        return lists -> {
            ArrayList<Result> played = new ArrayList<>();
            while (lists.hasNext()) {
                for (Job job : lists.next()) {
                    played.add(cargo.value().play(job));
                }
            }
            return played;
        };
    }

    private static void drain(
            SimpleFutureAction<Object> action,
            BlockingQueue<Object> results,
            int count,
            Consumer<Result> sink,
            BooleanSupplier stopped) {
        int left = count;
        try {
            while (left > 0 && !stopped.getAsBoolean()) {
                Object played = results.poll(100, TimeUnit.MILLISECONDS);
                if (played instanceof List<?> list) {
                    list.forEach(each -> sink.accept((Result) each));
                    left -= list.size();
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
