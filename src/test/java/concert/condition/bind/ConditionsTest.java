package concert.condition.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.condition.past.Years;
import concert.condition.phrase.Flaw;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a condition may speak of is known when it is read; everything else is told, each at its place. */
class ConditionsTest {
    private static final Vocabulary KNOWN = new Vocabulary(
            List.of("AUH", "FRN", "GMY", "RUS"), List.of("Dual Alliance"), 1889, 1919, List.of("alliances", "wars"));

    private static List<String> flaws(String text) {
        List<Flaw> flaws = new ArrayList<>();
        Object answer = Conditions.truth(text, KNOWN, Years.EVER, flaws::add);
        assertEquals(flaws.isEmpty(), answer != null, text);
        return flaws.stream().map(each -> each.at() + ": " + each.message()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "allied(FRN, RUZ) | 12: \"RUZ\" is no state of this world. Maybe RUS?",
                "allied(FRN, RUS, defense) | Maybe defence?",
                "member(FRN, \"Dual Aliance\") | 12: \"Dual Aliance\" is no treaty of this world. Maybe Dual Alliance?",
                "ended(\"Warsaw Pact\") | 6: \"Warsaw Pact\" is no treaty of this world.",
                "allied(FRN, RUS, by 1804) | by is 1804; it must be a year from 1889, the end of which is the start, to 1919",
                "allied(FRN, RUS, at: 2004) | 21: at is 2004; it must be a year",
                "allied(FRN, RUS, at 1904.5) | at is 1904.5; it must be a year",
                "war(FRN, RUS, between 1918 and 1914) | Maybe between 1914 and 1918?",
                "war(FRN, RUS, between 1914) | between needs two years",
                "war(FRN, RUS, by 1914, at 1915) | 23: at stands beside by",
                "war(FRN, RUS, by 1914, by 1915) | by stands twice",
                "war(FRN, RUS, ever, at 1915) | \"ever\" stands beside another time",
                "alied(FRN, RUS) | 0: there is no question \"alied\". Maybe allied?",
                "alliancs > 3 | Maybe alliances?",
                "alliances | is a number, neither true nor false",
                "allied(FRN, RUS) > 3 | is true or false, and no number",
                "allied(FRN) | allied is asked of 1; it must be of 2 or 3. Maybe allied(FRN, RUS)?",
                "allied | must be asked of somebody",
                "power(FRN, RUS) > 1 | power is asked of 2; it must be of 1",
                "allied(FRN, RUS, aprt: 3000) | allied has no detail \"aprt\". Maybe apart?",
                "war(any, any, without: minor) | it must be major",
                "war(any, any, powers: 0.5) | powers must be a whole number",
                "war(any, any, apart: FRN) | it must be a number of 0 or more",
                "fights(any, wars: 3) | wars and years stand together",
                "neighbours(RUS) | there is no question \"neighbours\"",
                "allied(RUS, neighbours(RUS, FRN)) | neighbours is asked of one state",
                "count(all of [FRN]) > 1 | needs a question that can be counted",
                "count(allied(FRN, all of [RUS, GMY])) > 1 | \"all of\" cannot be counted",
                "count(alliances) > 1 | needs a question that can be counted",
                "share(war(any, any)) > 1 | needs a question that can be counted",
                "alliances(FRN) > 1 | is of the whole world",
                "trust(FRN, RUS, at 1900) > 1 | trust has no detail \"at\"",
                "[FRN, RUS] | a list says nothing by itself"
            })
    void whatNobodyKnowsIsTold(String text, String told) {
        List<String> flaws = flaws(text);
        assertTrue(flaws.stream().anyMatch(each -> each.contains(told)), text + " " + flaws);
    }

    @Test
    void everyFlawIsToldAtOnce() {
        assertEquals(
                List.of(7, 20, 30, 47, 61),
                places("allied(FRQ, any, by 1804) and wor(GMQ, RUS) or waars > power(GMX)"),
                flaws("allied(FRQ, any, by 1804) and wor(GMQ, RUS) or waars > power(GMX)").toString());
    }

    private static List<Integer> places(String text) {
        List<Integer> places = new ArrayList<>();
        Conditions.truth(text, KNOWN, Years.EVER, flaw -> places.add(flaw.at()));
        return places;
    }

    @Test
    void aFormulaMayBeANumber() {
        List<Flaw> flaws = new ArrayList<>();
        assertNotNull(Conditions.formula("alliances / 2 - wars", KNOWN, Years.NOW, flaws::add));
        assertNull(Conditions.formula("alliances / two", KNOWN, Years.NOW, flaws::add));
        assertEquals(1, flaws.size());
    }
}
