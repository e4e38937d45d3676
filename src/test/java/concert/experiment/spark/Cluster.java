package concert.experiment.spark;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Spark cluster on the loopback: a master and workers, each a process of its own. */
final class Cluster implements AutoCloseable {
    private static final List<String> OPEN = List.of(
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED");

    private final Path folder;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    private Cluster(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** A cluster of so many workers of one core, once all of them are there. */
    static Cluster start(Path folder, int workers) throws IOException, InterruptedException {
        Cluster cluster = new Cluster(folder, freePort());
        cluster.home();
        cluster.launch("master", "org.apache.spark.deploy.master.Master", "--port", Integer.toString(cluster.port));
        cluster.await("master", "Starting Spark master");
        for (int worker = 1; worker <= workers; worker++) {
            String name = "worker-" + worker;
            String work = folder.resolve(name + "-files").toString();
            cluster.launch(
                    name,
                    "org.apache.spark.deploy.worker.Worker",
                    "--cores",
                    "1",
                    "--memory",
                    "700m",
                    "--work-dir",
                    work,
                    cluster.url());
            cluster.await(name, "Successfully registered");
        }
        return cluster;
    }

    String url() {
        return "spark://127.0.0.1:" + port;
    }

    /** Ends a worker, from 1, as a power cut would. */
    void kill(int worker) {
        processes.get(worker).destroyForcibly();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Spark looks for its jars in a folder; these are the ones of this build. */
    private void home() throws IOException {
        Path jars = Files.createDirectories(folder.resolve("home").resolve("jars"));
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path jar = Path.of(each);
            if (each.endsWith(".jar")
                    && !each.contains("slf4j-nop")
                    && !Files.exists(jars.resolve(jar.getFileName()))) {
                Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar.toAbsolutePath());
            }
        }
    }

    private void launch(String name, String type, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPEN);
        command.addAll(List.of("-Xmx256m", "-cp", folder.resolve("home").resolve("jars") + "/*", type));
        command.addAll(List.of("--host", "127.0.0.1", "--webui-port", "0"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".txt").toFile());
        builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        // else its launcher looks for the directories of a build of its own
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        processes.add(builder.start());
    }

    private void await(String name, String word) throws IOException, InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            if (Files.readString(folder.resolve(name + ".txt")).contains(word)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        fail(name + " does not come up:\n" + Files.readString(folder.resolve(name + ".txt")));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        for (Process each : processes) {
            each.descendants().forEach(ProcessHandle::destroyForcibly);
            each.destroyForcibly().waitFor();
        }
        try (Stream<Path> links = Files.list(folder.resolve("home").resolve("jars"))) {
            for (Path each : links.toList()) {
                Files.delete(each);
            }
        }
    }
}
