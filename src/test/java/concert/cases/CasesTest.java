package concert.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cases.Case.Change;
import concert.cases.Case.Claim;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every numbered case, under every theory it names. */
@Tag("slow")
class CasesTest {
    static List<Case> cases() {
        return CaseReader.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void holds(Case given) {
        List<String> wrong = new ArrayList<>();
        for (String theory : given.theories()) {
            Trial base = Trial.of(given, Map.of(), theory);
            check(given.expect().of(theory), new Verdict(base, null), theory, wrong);
            for (Change each : given.changes()) {
                Trial changed = Trial.of(given, each.set(), theory);
                check(each.then().of(theory), new Verdict(changed, base), theory + ", " + each.set(), wrong);
            }
        }
        assertTrue(wrong.isEmpty(), () -> given + "\n" + String.join("\n", wrong));
    }

    private static void check(List<Claim> claims, Verdict verdict, String where, List<String> wrong) {
        for (Claim each : claims) {
            String against = verdict.against(each);
            if (!against.isEmpty()) {
                wrong.add("  under " + where + ": " + against);
            }
        }
    }

    @Test
    void numbersAreGivenOnceAndEveryFamilyIsThere() {
        Set<String> numbers = new HashSet<>();
        Set<String> families = new HashSet<>();
        for (Case each : cases()) {
            assertTrue(numbers.add(each.number()), each.number() + " is given twice");
            families.add(each.family());
        }
        assertEquals(Catalogue.FAMILIES.keySet(), families);
        assertTrue(numbers.size() >= 120, numbers.size() + " cases");
    }
}
