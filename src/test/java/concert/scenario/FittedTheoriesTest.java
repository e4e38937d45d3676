package concert.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Faults;
import concert.scenario.book.Library;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.theory.book.Theory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Theories with weights fitted to history stand beside the assumed ones and are taken only when named. */
class FittedTheoriesTest {
    /** Each theory that weighs anything is shipped fitted as well; a study takes those only when they are named. */
    @Test
    void theFittedAreShippedBesideTheAssumed() {
        List<String> weighed = Scenarios.theories().stream()
                .map(each -> Scenarios.theory(each.name()))
                .filter(each -> each.weights().values().stream().anyMatch(weight -> weight != 0))
                .map(each -> "fitted/" + each.name())
                .toList();
        assertEquals(
                weighed,
                Scenarios.fitted().stream().map(Scenarios.Listing::name).toList());
        for (String each : weighed) {
            assertEquals(each, Scenarios.theory(each).name());
        }
        assertTrue(Scenarios.theories().stream().noneMatch(each -> each.name().startsWith("fitted")));
    }

    /** `fit` leaves its theories under the names of the shipped ones, which is no mistake of the user's. */
    @Test
    void whoFitsAnewIsNotWarnedOfTheName() {
        Theory fitted = Scenarios.theory("fitted/balance-of-power");
        Theory anew = new Theory(
                fitted.name(),
                fitted.family(),
                fitted.source(),
                fitted.about(),
                fitted.exponents(),
                Map.of("security", 1.0),
                fitted.parameters());
        assertFalse(Library.shadows(anew));
        assertTrue(Library.shadows(new Theory(
                "balance-of-power",
                anew.family(),
                anew.source(),
                anew.about(),
                anew.exponents(),
                anew.weights(),
                anew.parameters())));
    }

    @Test
    void aFittedTheoryThatIsNotThereIsToldWhereItMayLie() {
        Faults none = assertThrows(
                Faults.class,
                () -> Scenarios.open("europe-1914", Overrides.none().withTheory("fitted/balance-of-luck")));
        assertEquals(
                "--theory fitted/balance-of-luck: there is no theory \"fitted/balance-of-luck\", no"
                        + " fitted/balance-of-luck.yaml beside the scenario, here or in scenarios/theories."
                        + " Maybe results/fit/fitted/balance-of-luck.yaml, once `fit` has left it?",
                none.getMessage());
    }
}
