package concert.cli.command;

import concert.measure.Measure;
import concert.measure.all.Measures;
import concert.scenario.library.Scenarios;
import concert.text.Json;
import concert.text.Nearest;
import concert.text.NumberFormat;
import concert.theory.book.Parameter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code list}: the scenarios, theories, measures, parameters, claims or experiments there are, one a line. */
@Command(name = "list", description = "Lists what there is, one a line.", footer = "concert list parameters --json")
public final class ListCommand implements Callable<Integer> {
    enum What {
        SCENARIOS,
        THEORIES,
        MEASURES,
        PARAMETERS,
        CLAIMS,
        EXPERIMENTS;

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The names of the lists. */
    static final class Names extends ArrayList<String> implements CommandLine.ITypeConverter<What> {
        private static final long serialVersionUID = 1;

        Names() {
            super(Arrays.stream(What.values()).map(What::key).toList());
        }

        @Override
        public What convert(String given) {
            int at = indexOf(given);
            if (at < 0) {
                throw new TypeConversionException("there is no list \"" + given + "\"." + Nearest.mend(given, this));
            }
            return What.values()[at];
        }
    }

    @Parameters(
            paramLabel = "WHAT",
            converter = Names.class,
            completionCandidates = Names.class,
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private What what;

    @Option(names = "--json", description = "For machines.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Map<String, Object>> rows = switch (what) {
            case SCENARIOS -> Scenarios.list().stream().map(ListCommand::row).toList();
            case THEORIES ->
                Stream.concat(Scenarios.theories().stream(), Scenarios.fitted().stream())
                        .map(ListCommand::row)
                        .toList();
            case MEASURES -> Measures.ALL.stream().map(ListCommand::row).toList();
            case PARAMETERS ->
                Arrays.stream(Parameter.all()).map(ListCommand::row).toList();
            case CLAIMS -> Scenarios.claims().stream().map(ListCommand::row).toList();
            case EXPERIMENTS ->
                Scenarios.experiments().stream().map(ListCommand::row).toList();
        };
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(Json.write(rows));
        } else {
            print(rows, out);
        }
        return 0;
    }

    private static void print(List<Map<String, Object>> rows, PrintWriter out) {
        int width = rows.stream()
                .mapToInt(row -> row.get("name").toString().length())
                .max()
                .orElse(1);
        for (Map<String, Object> row : rows) {
            out.printf(Locale.ROOT, "%-" + width + "s  %s%n", row.get("name"), text(row));
        }
    }

    private static String text(Map<String, Object> row) {
        if (row.containsKey("about")) {
            return row.get("about").toString();
        }
        if (row.containsKey("meaning")) {
            return row.get("meaning") + " (" + row.get("unit") + "; of a run its " + row.get("run") + ")";
        }
        return row.get("symbol") + " = " + figure(row, "default") + ", from " + figure(row, "least") + " to "
                + figure(row, "most") + " (" + row.get("unit") + "), of the " + row.get("scope") + "; "
                + row.get("source");
    }

    private static String figure(Map<String, Object> row, String key) {
        return NumberFormat.of((Double) row.get(key));
    }

    private static Map<String, Object> row(Scenarios.Listing listing) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", listing.name());
        row.put("about", listing.about());
        return row;
    }

    private static Map<String, Object> row(String claim) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", claim);
        row.put("about", Scenarios.claim(claim).sentence());
        return row;
    }

    private static Map<String, Object> row(Measure measure) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", measure.name());
        row.put("meaning", measure.meaning());
        row.put("unit", measure.unit());
        row.put("run", measure.summarised().key());
        return row;
    }

    private static Map<String, Object> row(Parameter parameter) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", parameter.key());
        row.put("symbol", parameter.symbol());
        row.put("default", parameter.standard());
        row.put("least", parameter.least());
        row.put("most", parameter.most());
        row.put("unit", parameter.unit());
        row.put("scope", parameter.scope().name().toLowerCase(Locale.ROOT));
        row.put("source", parameter.source());
        return row;
    }
}
