package concert.cli.command;

import concert.document.Faults;
import concert.results.folder.PortableName;
import concert.text.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code new}: writes a small commented scenario to start from. */
@Command(
        name = "new",
        description = "Writes NAME.yaml, a small commented scenario to start from. Never overwrites a file.",
        footer = "concert new my-world")
public final class NewCommand implements Callable<Integer> {
    private static final String TEMPLATE = "/concert/new-scenario.yaml";

    @Parameters(
            paramLabel = "NAME",
            description = "Name of the file, with or without .yaml, in letters of any script; or a path to it,"
                    + " which may lead elsewhere, such as ../my-world.")
    private Path name;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String stem = (name.getFileName() == null ? "" : name.getFileName().toString()).replaceFirst("\\.ya?ml$", "");
        Path file = name.resolveSibling(stem + ".yaml");
        String fault = PortableName.fault(stem);
        if (!fault.isEmpty()) {
            throw Faults.of(
                    "new",
                    "\"" + stem + "\" is no file name on every system: it " + fault + ". Maybe " + Slug.of(stem) + "?");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw Faults.of(file.toString(), "there is no folder " + folder + ". Maybe make it first?");
        }
        if (Files.exists(file)) {
            throw Faults.of(file.toString(), "is there already and is kept. Maybe another name?");
        }
        Files.writeString(file, template(stem, file), StandardOpenOption.CREATE_NEW);
        spec.commandLine().getOut().println("Wrote " + file + ". Now: concert run " + file);
        return 0;
    }

    private static String template(String stem, Path file) throws IOException {
        try (InputStream in = NewCommand.class.getResourceAsStream(TEMPLATE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("{name}", "'" + stem.replace("'", "''") + "'").replace("{file}", file.toString());
        }
    }
}
