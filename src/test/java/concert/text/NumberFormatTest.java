package concert.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-1.5, -1.5",
        "0.1, 0.1",
        "0.158, 0.158",
        "100, 100",
        "1914, 1914",
        "0.3333333333333333, 0.333333333333",
        "2e-3, 0.002",
        "0.000001, 0.000001",
        "0.00000015, 1.5E-7",
        "9.9999999999999e-7, 0.000001",
        "123456789012345, 123456789012000",
        "1e15, 1E15",
        "1.25e300, 1.25E300",
        "4.9e-324, 4.94065645841E-324",
        "0.99999999999999, 1",
        "999999999999.9, 1000000000000",
        "1e11, 100000000000",
        "2.5e-9, 2.5E-9",
        "Infinity, Infinity",
        "-Infinity, -Infinity"
    })
    void knownAnswers(double value, String text) {
        assertEquals(text, NumberFormat.of(value));
    }

    @Test
    void notANumberIsAnEmptyCell() {
        assertEquals("", NumberFormat.of(Double.NaN));
    }

    @Test
    void readsBackAsTheValueRoundedToTwelveDigitsSeed7() {
        SplittableRandom random = new SplittableRandom(7);
        MathContext twelve = new MathContext(12, RoundingMode.HALF_EVEN);
        for (int at = 0; at < 200_000; at++) {
            double scale = StrictMath.pow(10, random.nextInt(-16, 18));
            double value = (random.nextBoolean() ? 1 : -1) * random.nextDouble() * scale;
            BigDecimal wanted = new BigDecimal(value).round(twelve);
            assertEquals(0, wanted.compareTo(new BigDecimal(NumberFormat.of(value))), () -> Double.toString(value));
        }
    }

    @Test
    void tiesAtTheTwelfthDigitGoToTheEven() {
        assertEquals("100000000000", NumberFormat.of(100000000000.5));
        assertEquals("100000000002", NumberFormat.of(100000000001.5));
    }
}
