package concert.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.engine.Worlds;
import concert.scenario.library.Scenarios;
import concert.theory.book.Parameter;
import concert.theory.book.Theory;
import concert.theory.reason.Reasons;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the theories says what their files say; {@code -Dtheories.write=true} writes it anew. */
class TheoriesPageTest {
    private static final String WRITE = "theories.write";
    private static final List<Theory> THEORIES = Stream.concat(Worlds.THEORIES.stream(), Stream.of("opportunity"))
            .map(Scenarios::theory)
            .toList();

    @Test
    void theTablesAreOfTheFiles() throws IOException {
        MarkedPage page = MarkedPage.of("theories.md");
        page.keep("theories", theories(), WRITE);
        page.keep("weights", weights(), WRITE);
        page.keep("parameters", parameters(), WRITE);
    }

    private static String theories() {
        return THEORIES.stream()
                .map(each -> "**" + each.name() + "** (" + each.family() + "). "
                        + each.about().strip() + "\n\nSource: " + each.source() + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static String weights() {
        List<String> head = new ArrayList<>(List.of("theory", "power", "proximity", "offence", "intent"));
        head.addAll(Reasons.weights());
        return Tables.of(head, THEORIES.stream().map(TheoriesPageTest::weights));
    }

    private static List<Object> weights(Theory theory) {
        Theory.Exponents a = theory.exponents();
        List<Object> cells = new ArrayList<>(List.of(Tables.code(theory.name())));
        for (double each : new double[] {a.power(), a.proximity(), a.offence(), a.intent()}) {
            cells.add(Tables.plain(each));
        }
        Reasons.weights().forEach(each -> cells.add(Tables.plain(theory.weight(each))));
        return cells;
    }

    /** The parameters that any theory sets, a row each; a theory that leaves one out has the default. */
    private static String parameters() {
        List<String> head = new ArrayList<>(List.of("parameter", "default"));
        THEORIES.forEach(each -> head.add(each.name()));
        return Tables.of(
                head,
                Arrays.stream(Parameter.all())
                        .filter(each ->
                                THEORIES.stream().anyMatch(it -> it.parameters().containsKey(each)))
                        .sorted(Comparator.comparing(Parameter::ordinal))
                        .map(TheoriesPageTest::parameter));
    }

    private static List<Object> parameter(Parameter parameter) {
        List<Object> cells = new ArrayList<>(List.of(Tables.code(parameter.key()), Tables.plain(parameter.standard())));
        for (Theory each : THEORIES) {
            Double set = each.parameters().get(parameter);
            cells.add(set == null ? "" : Tables.plain(set));
        }
        return cells;
    }

    @Test
    void noTheoryIsLeftOut() {
        assertEquals(Scenarios.theories().size(), THEORIES.size());
    }
}
