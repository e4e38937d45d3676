package concert.theory.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** E3's answer by stake, read off a table, is the formula's. */
class StakeResponseTest {
    private static final double CLOSE = 1e-9;
    private static final double LOGISTIC = 1.7;
    private static final int STAKES = 997;

    /** rho (duty + 1.5) - v0 is -.1 by the registry: .2 x 2.5 - .6. */
    private static final double PROMISE = -.1;

    private static double plain(double stake, double noise) {
        double v = Math.min(1, stake) + PROMISE;
        double soft = noise == 0 ? Math.max(0, v) : noise / LOGISTIC * Math.log1p(Math.exp(v * LOGISTIC / noise));
        return Math.max(0, Math.min(1, soft));
    }

    private static Parameters world(double noise) {
        return Parameters.standard()
                .with(Map.of(
                        Parameter.LOYALTY_NOISE, noise,
                        Parameter.OBLIGATION_WEIGHT, .2,
                        Parameter.DUTY, 1.0,
                        Parameter.WAR_RELUCTANCE, .6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, .01, .033, .05, .3, 1, 5})
    void isTheFormulaAtEveryNoise(double noise) {
        double[] threats = new double[STAKES + 3];
        for (int at = 0; at < threats.length; at++) {
            threats[at] = (double) at / STAKES;
        }
        double[] row = new double[STAKES + 1];
        new StakeResponse(world(noise)).read(threats, 0, 0, row);
        for (int at = 0; at < row.length; at++) {
            assertEquals(plain(threats[at], noise), row[at], CLOSE, "stake " + threats[at]);
        }
    }

    /** A row from a place on, with friendship added, the two together at most 1. */
    @Test
    void friendshipAddsUpToOne() {
        double[] row = new double[2];
        new StakeResponse(world(.3)).read(new double[] {9, .25, .8}, 1, .5, row);
        assertEquals(plain(.75, .3), row[0], CLOSE);
        assertEquals(plain(1, .3), row[1], CLOSE);
    }
}
