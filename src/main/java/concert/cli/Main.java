package concert.cli;

import concert.cli.console.ErrorHandler;
import concert.results.folder.Citation;
import concert.results.folder.Version;
import concert.run.RunTask;
import concert.text.Spelling;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code concert}. */
@Command(
        name = "concert",
        description = "An agent-based simulator of alliance politics.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Named.class,
        scope = ScopeType.INHERIT,
        footerHeading = "%nExample: ",
        footer = "concert run europe-1914",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a run failed; what was finished is kept",
            "2:the input or the command line is at fault"
        })
public final class Main implements Runnable {
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Shows the stack trace of a fault.")
    private boolean debug;

    @Option(
            names = "--cite",
            scope = ScopeType.INHERIT,
            help = true,
            description = "Says how to cite Concert, in BibTeX.")
    private boolean cite;

    @Spec
    private CommandLine.Model.CommandSpec spec;

    /** What {@code --version} prints. */
    static final class Named implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"concert " + Version.current()};
        }
    }

    private Main() {}

    public static void main(String[] args) {
        int code = execute(utf8(System.out), utf8(System.err), args);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Does what a command line says and returns the exit code. */
    public static int execute(PrintWriter out, PrintWriter err, String... args) {
        Main main = new Main();
        CommandLine line = new CommandLine(main);
        Commands.meant(args).forEach(name -> line.addSubcommand(Commands.named(name)));
        ErrorHandler complaints = new ErrorHandler(() -> main.debug);
        line.setOut(out);
        line.setErr(err);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setExecutionStrategy(main::obey);
        line.setParameterExceptionHandler(complaints);
        line.setExecutionExceptionHandler(complaints);
        line.setUsageHelpWidth(100);
        line.registerConverter(Path.class, Main::path);
        int code = obeyed(line, args);
        out.flush();
        err.flush();
        return code;
    }

    private static Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException wrong) {
            throw new TypeConversionException("\"" + given + "\" is no path: " + wrong.getReason() + "."
                    + Spelling.mend(given, " Maybe letters, digits and hyphens alone?"));
        }
    }

    private static int obeyed(CommandLine line, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError full) {
            line.getErr()
                    .println(
                            "The run failed: not enough memory. Maybe fewer ticks, or more with CONCERT_JAVA_OPTIONS=-Xmx4g?");
            return ErrorHandler.FAILED;
        } catch (ExceptionInInitializerError broken) {
            if (broken.getCause() instanceof IllegalStateException said) {
                line.getErr().println(said.getMessage());
                return ErrorHandler.REFUSED;
            }
            line.getErr().println("The run failed: " + RunTask.reason(broken));
            return ErrorHandler.FAILED;
        } catch (StackOverflowError | LinkageError broken) {
            line.getErr().println("The run failed: " + RunTask.reason(broken));
            return ErrorHandler.FAILED;
        }
    }

    private int obey(ParseResult parsed) {
        if (cite) {
            spec.commandLine().getOut().print(Citation.bibtex());
            return 0;
        }
        return new RunLast().execute(parsed);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command is given. Maybe: concert run europe-1914?");
    }
}
