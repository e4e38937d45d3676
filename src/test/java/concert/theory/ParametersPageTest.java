package concert.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.pages.Tables;
import concert.theory.book.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The registry and the page made from it; {@code -Dparameters.write=true} writes the page anew. */
class ParametersPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/parameters.md");

    private static String page() {
        return "# Parameters\n\n"
                + "Every parameter of the model, made from the registry. Those of a theory are set in its file and read from\n"
                + "the state that judges; those of the world in a scenario's `parameters`. A scenario's value reaches every\n"
                + "theory. Those of the model are numbers and switches of its mechanisms, set as those of the world; at 0 a switch or\n"
                + "share of the second version's mends gives the first version's rule. Rates are per year and terms in years,\n"
                + "converted when ticks are shorter. What each does stands in [odd.md](odd.md).\n\n"
                + Tables.parameters();
    }

    @Test
    void thePageIsOfTheRegistry() throws IOException {
        if (Boolean.getBoolean("parameters.write")) {
            Files.writeString(PAGE, page());
        }
        assertEquals(page(), Files.readString(PAGE));
    }

    @Test
    void everyParameterIsWellFormedAndNamedOnce() {
        Set<String> names = new HashSet<>();
        for (Parameter each : Parameter.all()) {
            assertTrue(names.add(each.key()), each.key());
            assertTrue(each.key().matches("[a-z]+(-[a-z]+)*"), each.key());
            assertTrue(each.least() <= each.standard() && each.standard() <= each.most(), each.key());
            assertTrue(
                    !each.unit().isBlank()
                            && !each.source().isBlank()
                            && !each.symbol().isBlank(),
                    each.key());
            assertEquals(each, Parameter.of(each.key()));
        }
    }
}
