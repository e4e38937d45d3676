package concert.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompactJsonTest {

    @Test
    void writesEveryKindOfValueWithoutSpaces() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("a", List.of(1, true, List.of()));
        map.put("b", new int[] {1, -2});
        map.put("c", null);
        map.put("d", Map.of());
        assertEquals("{\"a\":[1,true,[]],\"b\":[1,-2],\"c\":null,\"d\":{}}", CompactJson.write(map));
    }

    @Test
    void keepsFourSignificantDigits() {
        double[] numbers = {0, 1, -.123456, 1234.56, 123456, 1e-7, 1.23456e-9, 1e12, 100, Double.NaN, 1 / 0.0};
        assertEquals("[0,1,-0.1235,1235,123500,0.0000001,1.235e-9,1e12,100,null,null]", CompactJson.write(numbers));
    }

    @Test
    void noTextCanEndTheScriptElementOrTheLine() {
        assertEquals(
                "\"\\u003C/script\\u003E\\u003C!-- \\u0026 \\\" \\\\  \"",
                CompactJson.write("</script><!-- & \" \\ \u2028"));
    }

    @Test
    void noTextTurnsItsNeighboursOrIsHalfACharacter() {
        assertEquals("\"a b c d\"", CompactJson.write("a\u202eb\ud800c\u0000d"));
        assertEquals("\"\u00c9 \ud83d\udd4a\"", CompactJson.write("\u00c9 \ud83d\udd4a"));
    }

    @Test
    void nullsInListsAreKept() {
        assertEquals("[null,2]", CompactJson.write(Arrays.asList(null, 2)));
    }
}
