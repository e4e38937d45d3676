package concert.engine.war;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.Paper;
import concert.engine.Small;
import concert.engine.tick.Streams;
import concert.model.World;
import concert.model.event.War;
import concert.model.treaty.Clause;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E9, how sure the answer of an ally is, and what honours the call. */
class LoyaltyTest {
    private final World world = Small.world(1, 1, 1, 1);

    private CasusFoederis casus(Map<Parameter, Double> parameters) {
        return new CasusFoederis(Small.of(world, parameters).scene, new Streams(1, world.states()));
    }

    /** What v the one state has that is called when A attacks B. */
    private double called(Map<Parameter, Double> parameters, int tick) {
        return casus(parameters)
                .called(tick, new Warfare.Quarrel(1, A, B, .5, .5), new boolean[4])
                .get(0)
                .value();
    }

    /** sv = .3: of 2000 draws the mean lies within .3/sqrt(2000) = .0067 of none, three times over, the spread within .015. */
    @Test
    void loyaltyVariesByItsNoise() {
        Paper.of(TreatyKind.DEFENCE).sign(world, B, C);
        double still = called(Map.of(LOYALTY_NOISE, 0.0), 0);
        SummaryStatistics noise = new SummaryStatistics();
        for (int tick = 0; tick < 2000; tick++) {
            noise.addValue(called(Map.of(), tick) - still);
        }
        assertEquals(0, noise.getMean(), .02);
        assertEquals(.3, noise.getStandardDeviation(), .015);
    }

    @ParameterizedTest
    @CsvSource({
        "HARD, 0.15, FORCE, true",
        "HARD, 0.1499, FORCE, false",
        "HARD, 0.05, FORCE, false",
        "HARD, 0.0499, TOKEN, false",
        "HARD, 0, NOTHING, false",
        "SOFT, 0.05, FORCE, true",
        "SOFT, 0.0499, TOKEN, true",
        "SOFT, 0, NOTHING, false"
    })
    void aHardClauseWantsARealShareASoftOneAnythingAtAll(
            Clause clause, double share, War.Contribution contribution, boolean honoured) {
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).with(clause).sign(world, B, C);
        double power = 4;
        War.Call answer = casus(Map.of())
                .answer(new CasusFoederis.Call(C, true, treaty, new War.Motive(.5, 0, 0, 0), power, 1), share * power);
        assertEquals(contribution, answer.contribution());
        assertEquals(honoured, answer.honoured());
        assertTrue(answer.obliged());
    }
}
