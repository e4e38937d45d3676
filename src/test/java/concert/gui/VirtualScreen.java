package concert.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.ChildJava;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A screen that nobody sees (Xvfb), with programs run on it. Where there is no Xvfb, its tests are skipped. */
record VirtualScreen(Process server, String display) implements AutoCloseable {
    private static final int MINUTES = 4;

    /** Opens one on a free display. */
    static VirtualScreen open() throws IOException {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "Xvfb")));
        assumeTrue(there, "skipped: there is no Xvfb here. Maybe install the package xvfb?");
        Process server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1600x900x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader told =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
        String number = told.readLine();
        assumeTrue(number != null, "skipped: Xvfb does not start here");
        return new VirtualScreen(server, ":" + number.strip());
    }

    /** What a program said, line by line as "what: value"; it must end well and complain of nothing. */
    Map<String, String> run(Class<?> program, Object... args) throws IOException, InterruptedException {
        Outcome outcome = java(display, Path.of(args[0].toString()), program.getName(), args);
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals("", outcome.err());
        Map<String, String> said = new LinkedHashMap<>();
        for (String line : outcome.out().split("\n")) {
            int colon = line.indexOf(": ");
            said.put(line.substring(0, Math.max(0, colon)), line.substring(colon + 2));
        }
        return said;
    }

    /** How a program ended. */
    record Outcome(int code, String out, String err) {}

    /** Runs a program in a Java of its own that may open windows. */
    static Outcome java(String display, Path scratch, String program, Object... args)
            throws IOException, InterruptedException {
        List<String> words = ChildJava.of(program, args);
        File out = scratch.resolve("out.txt").toFile();
        File err = scratch.resolve("err.txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(words).redirectOutput(out).redirectError(err);
        builder.environment().put("DISPLAY", display);
        Process process = builder.start();
        try {
            assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), () -> "still running: " + program);
        } finally {
            process.destroyForcibly();
        }
        return new Outcome(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }

    @Override
    public void close() {
        server.destroy();
    }
}
