package concert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Another language that reads what Concert leaves. Where it is not installed, the test that needs it is skipped. */
public enum Interpreter {
    R("Rscript", "check.R"),
    PYTHON("python3", "check.py");

    private static final long SECONDS = 120;

    private final String command;
    private final String file;

    Interpreter(String command, String file) {
        this.command = command;
        this.file = file;
    }

    /** Asserts that a script comes to its last line in a folder; what it says instead is the failure. */
    public void passes(Path folder, String script) throws IOException, InterruptedException {
        String last = this == R ? "\ncat(\"all well\")\n" : "\nprint(\"all well\", end=\"\")\n";
        Files.writeString(folder.resolve(file), script + last);
        Process process;
        try {
            process = new ProcessBuilder(command, file)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException missing) {
            abort(command + " is not installed");
            return;
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(SECONDS, TimeUnit.SECONDS), said);
        assertEquals("all well", said);
    }
}
