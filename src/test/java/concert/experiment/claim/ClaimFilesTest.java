package concert.experiment.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Faults;
import concert.experiment.claim.observable.all.Observables;
import concert.experiment.claim.trial.Trials;
import concert.scenario.design.ClaimFile;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of claims: those shipped open whole, bad ones are refused with place and mend before any run. */
@Tag("slow")
class ClaimFilesTest {
    @TempDir
    private Path folder;

    static Stream<String> shipped() {
        return Scenarios.claims().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedClaimOpensOnEverySide(String id) {
        ClaimFile file = Scenarios.claim(id);
        assertEquals(id, file.id());
        assertNotNull(Observables.of(file.observable()), file.observable());
        assertFalse(file.finding().isBlank(), "no finding says what the runs said");
        assertTrue(file.sentence().strip().endsWith("."), file.sentence());
        assertTrue(Trials.of(List.of(Claim.of(file)), 2).runs() > 0);
    }

    @Test
    void namesOfObservablesAreTheirsAlone() {
        List<String> names = Observables.names();
        assertEquals(names.size(), names.stream().distinct().count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "observable: treaties_signed | obsrvable: treaties_signed | :5:1: unknown key \"obsrvable\". Maybe observable?",
                "ablation: {parameters.signing-cost: 5} | '' | ablation is empty; it must switch the mechanism off",
                "expect: higher | against: 2\\nexpect: higher | both a comparison (base, then) and against are given. Maybe",
                "expect: higher | expect: highr | :6:9: expect is \"highr\"; it must be one of higher, lower. Maybe higher?",
                "replications: 8 | replications: 1 | :12:15: replications is 1; it must be",
                "replications: 8 | replications: many | :12:15: replications is \"many\"; it must be",
                "treaties_signed | treaties_singed | there is no observable \"treaties_singed\". Maybe treaties_signed?",
                "[balance-of-threat] | [balance-of-treat] | there is no such theory. Maybe balance-of-threat?",
                "set: {ticks: 8} | set: {tics: 8} | :10:49: unknown key \"tics\". Maybe ticks?",
                "sentence: States | sentense: States | sentence is missing",
                "scenario: \"random:n=6,seed=3\" | scenario: europ-1914 | there is no such scenario or file. Maybe europe-1914?",
                "claim: 1 | claim: 3 | claim is 3; it must be"
            })
    void badFilesAreRefused(String right, String wrong, String fault) throws IOException {
        String text = Toy.FILE.replace(right, wrong.replace("\\n", "\n"));
        Faults faults = assertThrows(Faults.class, () -> Trials.of(List.of(Toy.claim(folder, text)), 0));
        assertTrue(faults.getMessage().contains(fault), faults.getMessage());
        assertTrue(faults.getMessage().contains("T1.yaml"), "no place: " + faults.getMessage());
    }
}
