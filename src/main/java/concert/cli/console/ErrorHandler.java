package concert.cli.console;

import concert.document.Fault;
import concert.document.Faults;
import concert.results.folder.UnwritableException;
import concert.text.Nearest;
import concert.text.Sanitiser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user what is wrong, on stderr, and picks the exit code. */
public record ErrorHandler(BooleanSupplier debug) implements IParameterExceptionHandler, IExecutionExceptionHandler {
    public static final int FAILED = 1;
    public static final int REFUSED = 2;

    /** As Linux, macOS and Windows say it. */
    private static final String FULL = "o space left on device";

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine line = wrong.getCommandLine();
        String command = line.getCommandSpec().qualifiedName();
        String told =
                wrong.getMessage().replaceAll("\\R\\s*", " ").replaceFirst(" is not an int$", " is not a whole number");
        String said = Sanitiser.of(told);
        line.getErr()
                .println(command + ": " + said + (said.endsWith("?") || said.endsWith(".") ? "" : ".") + mend(wrong));
        line.getErr().println("`" + command + " --help` shows how.");
        trace(wrong, line.getErr());
        return REFUSED;
    }

    private static String mend(ParameterException wrong) {
        CommandLine line = wrong.getCommandLine();
        if (wrong instanceof MissingParameterException) {
            return " Maybe: " + line.getCommandSpec().usageMessage().footer()[0] + "?";
        }
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        String given = unmatched.getUnmatched().get(0).split("=", 2)[0];
        if (given.startsWith("-")) {
            String likely = Nearest.to(given, line.getCommandSpec().optionsMap().keySet());
            return likely == null ? "" : " Maybe " + likely + "?";
        }
        String likely = Nearest.to(given, line.getSubcommands().keySet());
        if (likely != null) {
            return " Maybe " + likely + "?";
        }
        return line.getSubcommands().isEmpty()
                ? ""
                : " Known: " + String.join(", ", line.getSubcommands().keySet()) + ".";
    }

    @Override
    public int handleExecutionException(Exception wrong, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        int code = REFUSED;
        if (wrong instanceof Faults faults) {
            for (Fault each : faults.list()) {
                err.println(each);
            }
        } else if (wrong instanceof ParameterException usage) {
            return handleParseException(usage, new String[0]);
        } else if (wrong instanceof IOException trouble) {
            err.println(describe(trouble));
            code = wrong instanceof UnwritableException ? FAILED : REFUSED;
        } else if (wrong instanceof UncheckedIOException trouble) {
            err.println(describe(trouble.getCause()));
            code = FAILED;
        } else {
            err.println("The run failed: " + wrong + ". This is a fault of Concert; --debug shows where.");
            code = FAILED;
        }
        trace(wrong, err);
        return code;
    }

    /** A file's trouble in words. */
    static String describe(IOException trouble) {
        if (trouble instanceof CharacterCodingException) {
            return "A file is not UTF-8 (" + trouble.getMessage() + "). Maybe it is not one that Concert wrote?";
        }
        if (String.valueOf(trouble.getMessage()).contains(FULL)) {
            return "The disk is full" + (trouble instanceof FileSystemException file ? ": " + file.getFile() : "")
                    + ". Maybe make room, or another --out?";
        }
        if (!(trouble instanceof FileSystemException file)) {
            return trouble.getMessage() == null ? trouble.toString() : trouble.getMessage();
        }
        String what = file.getFile() + ": ";
        if (trouble instanceof NoSuchFileException) {
            return what + "there is no such file. Maybe a slip in its name, or another working folder?";
        }
        if (trouble instanceof AccessDeniedException) {
            return what + "may not be read or written. Maybe another --out?";
        }
        if (trouble instanceof FileAlreadyExistsException || trouble instanceof NotDirectoryException) {
            return what + "is a file, where a folder is needed. Maybe another --out?";
        }
        return what + (file.getReason() == null ? "cannot be read or written" : file.getReason())
                + ". Maybe another --out?";
    }

    private void trace(Exception wrong, PrintWriter err) {
        if (debug.getAsBoolean()) {
            wrong.printStackTrace(err);
        }
    }
}
