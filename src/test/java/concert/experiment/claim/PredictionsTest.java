package concert.experiment.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Faults;
import concert.scenario.design.ClaimFile;
import concert.scenario.design.Prediction;
import concert.scenario.design.Predictions;
import concert.scenario.design.Predictions.Ground;
import concert.scenario.design.Predictions.Said;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What claim files say of the authors of the theories. */
class PredictionsTest {
    private static final String FILE = Toy.FILE.replace("claim: 1", "claim: 2")
            + String.join(
                    "\n",
                    "predicted:",
                    "  balance-of-power: claims",
                    "  balance-of-threat: denies",
                    "  constructivism: silent",
                    "sources:",
                    "  - {theories: [balance-of-power], work: Waltz 1979, chapter: ch. 6, says: So it is., checked: the work}",
                    "  - {theories: [balance-of-power, balance-of-threat], work: Walt 1987, unchecked: true}",
                    "");

    @TempDir
    private Path folder;

    static Stream<String> shipped() {
        return Scenarios.claims().stream();
    }

    @Test
    void predictionsAndSourcesAreRead() throws IOException {
        Predictions read = Toy.claim(folder, FILE).file().predictions();
        assertEquals(
                List.of("balance-of-power claims 16", "balance-of-threat denies 17", "constructivism silent 18"),
                read.all().stream()
                        .map(each -> each.theory() + " " + each.prediction().word() + " "
                                + each.where().line())
                        .toList());
        assertEquals(
                List.of(
                        new Ground(List.of("balance-of-power"), "Waltz 1979", "ch. 6", "So it is.", "the work"),
                        new Ground(List.of("balance-of-power", "balance-of-threat"), "Walt 1987", "", "", "")),
                read.grounds());
    }

    @Test
    void theAuthorOfFittedWeightsIsThatOfTheTheory() throws IOException {
        Predictions read = Toy.claim(folder, FILE).file().predictions();
        assertEquals(Prediction.CLAIMS, read.of("balance-of-power"));
        assertEquals(Prediction.DENIES, read.of("fitted/balance-of-threat"));
        assertEquals(Prediction.SILENT, read.of("constructivism"));
        assertEquals(Prediction.SILENT, read.of("offensive-realism"));
    }

    @Test
    void oneGroundReadInTheWorkIsEnough() throws IOException {
        Predictions read = Toy.claim(folder, FILE).file().predictions();
        assertFalse(read.unchecked("balance-of-power"));
        assertTrue(read.unchecked("balance-of-threat"));
        assertTrue(read.unchecked("fitted/balance-of-threat"));
        assertFalse(read.unchecked("constructivism"), "who is silent needs no source");
    }

    @Test
    void aFileOfTheFirstFormatIsSilent() throws IOException {
        ClaimFile file = Toy.claim(folder, Toy.FILE).file();
        assertEquals(Predictions.NONE, file.predictions());
        assertEquals(Prediction.SILENT, file.predictions().of("balance-of-threat"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "balance-of-power: claims | balance-of-power: claim | :16:21: prediction of \"balance-of-power\" is \"claim\"; it must be one of claims, denies, silent. Maybe claims?",
                "balance-of-power: claims | balance-of-power: [yes] | :16:21: prediction of \"balance-of-power\" is",
                "constructivism: silent | constructivsm: silent | :18:3: predicted: constructivsm: there is no such theory. Maybe constructivism?",
                "constructivism: silent | constructivism: denies | :18:3: \"constructivism\" denies it, and no source says where. Maybe sources: - {theories: [constructivism]",
                "theories: [balance-of-power], work | theories: [balance-of-powr], work | :20:17: theories of source 1 names \"balance-of-powr\", of which nothing is predicted. Maybe balance-of-power?",
                "theories: [balance-of-power], work | theories: [], work | :20:16: theories of source 1 is empty. Maybe [balance-of-threat]?",
                "theories: [balance-of-power], work | work | :20:5: theories of source 1 is missing; it must be a list of theories.",
                "work: Waltz 1979 | wrok: Waltz 1979 | :20:5: work of source 1 is missing; it must be a text.",
                "work: Waltz 1979 | wrok: Waltz 1979 | source 1 has no key \"wrok\". Maybe work?",
                "', checked: the work' | '' | :20:5: checked of source 1 is missing; it must say where the work was held against it. Maybe unchecked: true?",
                "checked: the work | 'checked: the work, unchecked: true' | :20:5: unchecked of source 1 stands beside checked. Maybe leave out one of them?",
                "unchecked: true | unchecked: maybe | :21:83: unchecked of source 2 is \"maybe\"; it must be one of true, false. Maybe true?",
                "claim: 2 | claim: 1 | :16:3: predicted is of format 2, and the file says claim: 1. Maybe claim: 2?",
                "claim: 2 | claim: 1 | :20:3: sources is of format 2, and the file says claim: 1. Maybe claim: 2?"
            })
    void badPredictionsAreRefused(String right, String wrong, String fault) {
        String text = FILE.replace(right, wrong);
        Faults faults = assertThrows(Faults.class, () -> Toy.claim(folder, text));
        assertTrue(faults.getMessage().contains(fault), faults.getMessage());
        assertTrue(faults.getMessage().contains("T1.yaml"), "no place: " + faults.getMessage());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedClaimAsksTheAuthorOfEveryTheory(String id) {
        List<String> asked = Scenarios.claim(id).predictions().all().stream()
                .map(Said::theory)
                .sorted()
                .toList();
        List<String> theories = Scenarios.theories().stream()
                .map(Scenarios.Listing::name)
                .filter(each -> !Scenarios.theory(each).family().equals("null"))
                .sorted()
                .toList();
        assertEquals(theories, asked);
    }
}
