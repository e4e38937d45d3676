package concert.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.Phase;
import concert.theory.book.Parameter;
import concert.theory.reason.Reason;
import concert.theory.reason.Reasons;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The model's page says what the code says; {@code -Dodd.write=true} writes its tables anew. */
class OddPageTest {
    private static final String WRITE = "odd.write";

    @Test
    void theTablesAreOfTheCode() throws IOException {
        MarkedPage page = MarkedPage.of("odd.md");
        page.keep("kinds", Tables.kinds(), WRITE);
        page.keep("phases", Tables.phases(), WRITE);
        page.keep("measures", Tables.measures(), WRITE);
        page.keep("reasons", Tables.reasons(), WRITE);
        page.keep("parameters", Tables.parameters(), WRITE);
    }

    @Test
    void everyPhaseAndReasonAndEquationIsExplained() throws IOException {
        String text = MarkedPage.of("odd.md").text();
        for (Phase each : Phase.values()) {
            assertTrue(text.contains((each.ordinal() + 1) + ". **" + each.name() + ".**"), each.name());
        }
        for (Reason each : Reasons.ALL) {
            assertTrue(text.contains("\n- **" + each.name() + "**"), each.name());
        }
        for (int equation = 1; equation <= 12; equation++) {
            assertTrue(text.contains("\n### E" + equation + " "), "E" + equation);
        }
        for (String each : List.of(
                "Basic principles",
                "Emergence",
                "Adaptation",
                "Objectives",
                "Learning",
                "Prediction",
                "Sensing",
                "Interaction",
                "Stochasticity",
                "Collectives",
                "Observation")) {
            assertTrue(text.contains("\n**" + each + ".**"), each);
        }
    }

    @Test
    void everyParameterTheTextNamesIsOne() throws IOException {
        String text = MarkedPage.of("odd.md").text();
        String submodels = text.substring(text.indexOf("## 7 "), text.indexOf("### Parameters"));
        Set<String> names = Arrays.stream(Parameter.all()).map(Parameter::key).collect(Collectors.toSet());
        Reasons.ALL.forEach(each -> names.add(each.name()));
        names.add("code");
        Matcher quoted = Pattern.compile("`([a-z]+(?:-[a-z]+)*)`").matcher(submodels);
        int found = 0;
        while (quoted.find()) {
            assertTrue(names.contains(quoted.group(1)), quoted.group());
            found++;
        }
        assertTrue(found > 15);
    }
}
