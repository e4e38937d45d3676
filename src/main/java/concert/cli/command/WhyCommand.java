package concert.cli.command;

import concert.document.Faults;
import concert.results.words.Why;
import concert.text.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code why}: the decisions between two states and their reasons. */
@Command(
        name = "why",
        description =
                "Says why two states dealt with each other as they did: every decision between them as a sentence and the reasons that add up to its value.",
        footer = "concert why results/europe-1914 FRN RUS --year 1893")
public final class WhyCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "DIR", description = "Results folder of a run.")
    private Path folder;

    @Parameters(index = "1", paramLabel = "STATE", description = "Code or name of a state.")
    private String state;

    @Parameters(index = "2", paramLabel = "OTHER", description = "Code or name of another.")
    private String other;

    @Option(
            names = "--year",
            paramLabel = "Y",
            converter = Moment.class,
            description = "Only the decisions of that year or month, as 1914-07.")
    private String year;

    @Spec
    private CommandSpec spec;

    /** A year, a month or a day. */
    static final class Moment implements ITypeConverter<String> {
        @Override
        public String convert(String given) {
            if (!given.matches("-?\\d{1,6}(\\.\\d+|-\\d\\d(-\\d\\d)?)?")) {
                throw new TypeConversionException("\"" + given + "\" is no date. Maybe 1914 or 1914-07?");
            }
            return given;
        }
    }

    @Override
    public Integer call() throws IOException {
        List<String> lines;
        try {
            lines = lines(Why.of(folder));
        } catch (IllegalArgumentException unreadable) {
            throw Faults.of(folder.toString(), unreadable.getMessage());
        }
        lines.forEach(spec.commandLine().getOut()::println);
        return 0;
    }

    private List<String> lines(Why why) {
        String one = code(why, state);
        String two = code(why, other);
        if (one.equals(two)) {
            throw Faults.of("why", one + " is given twice. Maybe another state than itself?");
        }
        return why.lines(one, two, year);
    }

    private static String code(Why why, String given) {
        String code = why.code(given);
        if (code == null) {
            String mend = Nearest.mend(given, why.codes());
            String some = " Maybe " + why.codes().iterator().next() + ", or another code of its states.csv?";
            throw Faults.of("why", "\"" + given + "\" is no state of the run." + (mend.isEmpty() ? some : mend));
        }
        return code;
    }
}
