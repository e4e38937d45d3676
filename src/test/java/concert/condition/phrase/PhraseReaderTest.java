package concert.condition.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.condition.phrase.Phrase.Call;
import concert.condition.phrase.Phrase.Figure;
import concert.condition.phrase.Phrase.Joined;
import concert.condition.phrase.Phrase.Listing;
import concert.condition.phrase.Phrase.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseReaderTest {
    private static Phrase read(String text) {
        Phrase phrase = PhraseReader.read(text, flaw -> {
            throw new AssertionError(flaw);
        });
        assertNotNull(phrase);
        return phrase;
    }

    @Test
    void aCallHasStatesAndDetails() {
        Call call = assertInstanceOf(Call.class, read("allied(FRN, RUS, defence, by: 1904)"));
        assertEquals("allied", call.name());
        assertEquals(
                List.of(new Word(7, "FRN", false), new Word(12, "RUS", false), new Word(17, "defence", false)),
                call.of());
        assertEquals("by", call.details().get(0).key());
        assertEquals(List.of(new Figure(30, 1904)), call.details().get(0).values());
    }

    @Test
    void theColonOfADetailMayBeLeftOut() {
        Call with = assertInstanceOf(Call.class, read("war(any, any, apart: 3000, without: major)"));
        Call bare = assertInstanceOf(Call.class, read("war(any, any, apart 3000, without major)"));
        assertEquals(2, bare.of().size());
        for (int at = 0; at < 2; at++) {
            assertEquals(with.details().get(at).key(), bare.details().get(at).key());
        }
    }

    @Test
    void theExamplesOfTheLanguageAreRead() {
        read("member(USA, \"North Atlantic Treaty\", at: 1991)");
        read("ended(\"Warsaw Pact\", by: 1995)");
        read("war(any, any, apart: 3000, without: major)");
        read("count(allied(RUS, neighbours(RUS), by: 1956)) >= 3");
        Call joined = assertInstanceOf(
                Call.class, read("joined(any of [POL, HUN, CZE], \"North Atlantic Treaty\", by: 2010)"));
        Listing states = assertInstanceOf(Listing.class, joined.of().get(0));
        assertEquals("any", states.choice());
        assertEquals(3, states.items().size());
        Call fights = assertInstanceOf(Call.class, read("fights(FRN, same-war: [AUH, YUG], between: 1914, 1918)"));
        assertEquals(2, fights.details().get(1).values().size());
    }

    @Test
    void orBindsLessThanAndLessThanNot() {
        Joined or = assertInstanceOf(Joined.class, read("a or not b and c > 1 + 2 * 3"));
        assertEquals("or", or.sign());
        Joined and = assertInstanceOf(Joined.class, or.right());
        assertEquals("and", and.sign());
        assertEquals("not", assertInstanceOf(Joined.class, and.left()).sign());
        Joined above = assertInstanceOf(Joined.class, and.right());
        assertEquals(">", above.sign());
        assertEquals("+", assertInstanceOf(Joined.class, above.right()).sign());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "allied(FRN, RUS|15|)",
                "allied(FRN,, RUS)|11|something is to be said",
                "wars > 3 4|9|after the condition is over",
                "member(USA, \"North)|12|does not end",
                "wars ; 3|5|means nothing",
                "joined(any of POL, by 1999)|14|after any of",
                "a and|5|something is to be said"
            })
    void aSlipIsToldWithItsPlaceAndALikelyMend(String text, int at, String says) {
        List<Flaw> flaws = new ArrayList<>();
        assertNull(PhraseReader.read(text, flaws::add));
        assertEquals(1, flaws.size());
        assertEquals(at, flaws.get(0).at(), flaws.toString());
        assertTrue(flaws.get(0).message().contains(says == null ? "\")\"" : says), flaws.toString());
        assertTrue(flaws.get(0).message().contains("Maybe "), flaws.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "not ", "count("})
    void nestingWithoutEndIsRefusedAndOverflowsNothing(String opening) {
        List<Flaw> flaws = new ArrayList<>();
        assertNull(PhraseReader.read(opening.repeat(100_000) + "a", flaws::add));
        assertTrue(flaws.get(0).message().startsWith("nested too deep"), flaws.toString());
    }
}
