package concert.cli.option;

import concert.document.Faults;
import concert.experiment.spark.SparkRunner;
import concert.run.Runner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option of every command of many runs that may be played on a cluster: which. */
public final class SparkOption {
    @Option(
            names = "--spark",
            paramLabel = "URL",
            description = "Plays on the Spark cluster of that master; for spark-submit with this program's jar.")
    private String spark;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** The cluster that was asked for, or else so many threads; throws {@link Faults} where there is no Spark. */
    public Runner runner(ThreadsOption parallel) {
        return spark == null ? parallel.runner() : onSpark();
    }

    private Runner onSpark() {
        try {
            Class.forName("org.apache.spark.SparkContext");
        } catch (ClassNotFoundException missing) {
            throw Faults.of(
                    "--spark " + spark,
                    "Spark is not on the class path. Maybe spark-submit --class concert.cli.Main concert.jar "
                            + command.name() + " ... --spark " + spark + "?");
        }
        return SparkRunner.of(spark);
    }
}
