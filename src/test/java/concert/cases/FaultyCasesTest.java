package concert.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cases.Case.Claim;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case that says nothing, or nothing that can be understood, is refused; a claim that does not hold is found out. */
class FaultyCasesTest {
    private static final String SOUND = """
            case: A01
            title: Two alike
            rule: Equals fear each other equally.
            source: E2
            world: {states: {A: 1, B: 1}}
            expect:
              - threat of A to B: "= threat of B to A"
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            case: A01    | case: Z01            | case is Z01
            case: A01    | case: A02            | begin the file's name
            source: E2   | sauce: E2            | "sauce" means nothing
            source: E2   | source: 2            | source is missing or no text
            title: Two alike | theories: all    | title is missing
            rule: Equals | theories: marxism    | there is no theory "marxism"
            world:       | welt:                | "welt" means nothing
            expect:      | by-theory:           | must be a mapping
            threat of A to B: | just words # :  | must be a mapping
            """)
    void aFaultyFileIsRefused(String sound, String faulty, String message) {
        String text = SOUND.replace(sound, sound.startsWith("rule") ? faulty + "\nrule: Equals" : faulty);
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> CaseReader.read("A01-two.yaml", text));
        assertTrue(refusal.getMessage().startsWith("A01-two.yaml: "), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
    }

    @Test
    void aCaseThatExpectsNothingIsRefused() {
        String nothing = SOUND.substring(0, SOUND.indexOf("expect:"));
        assertThrows(IllegalArgumentException.class, () -> CaseReader.read("A01.yaml", nothing));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            threat of A to B        | = threat of B to A | ''
            threat of A to B        | > threat of B to A | but it is
            threat of A to B        | 0                  | but it is
            threat of A to B        | 0.1 to 0.2         | but it is
            threat of A to B        | more               | belong to a change
            threat of A to B        | plenty             | no answer to a question for a number
            threat of A to Q        | 0                  | there is no state Q
            dread of A              | 0                  | no phrase of the cases
            security of A in tick 9 | 0                  | does not reach tick 9
            signed                  | none               | ''
            signed                  | defence A-B        | but it is []
            stance of A             | balance            | but it is [abstain
            moves of A              | no defence B       | but it is
            cohesion of Pact        | 1                  | there is no treaty Pact
            contribution of A       | 1                  | there is no war
            refused                 | anything           | but it is read
            """)
    void aClaimThatDoesNotHoldIsFoundOut(String subject, String answer, String message) {
        Case sound = CaseReader.read("A01.yaml", SOUND);
        String against =
                new Verdict(Trial.of(sound, Map.of(), "balance-of-threat"), null).against(new Claim(subject, answer));
        assertEquals(message.isEmpty(), against.isEmpty(), against);
        assertTrue(against.contains(message), against);
    }
}
