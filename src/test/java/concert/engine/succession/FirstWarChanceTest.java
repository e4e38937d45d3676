package concert.engine.succession;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.model.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E4, the chance of war that a state of a later day begins with. */
class FirstWarChanceTest {
    /** Where nobody challenges anybody, .8 of the .05 given at birth is left after a tick, or the day's, which is none. */
    @ParameterizedTest
    @CsvSource({"0, 0.04", "1, 0"})
    void aStateBornLaterBeginsWithItsOwnOrThatOfItsFirstTick(double ofDay, double chance) {
        String text = Europe.text().replace("crisis-rate: 0,", "crisis-rate: 0, war-chance-of-day: " + ofDay + ",");
        World world = Europe.before(text, 1988).world();
        int newcomer = world.indexOf("EST");
        assertEquals(chance, world.attackedChance(newcomer), 1e-12);
        assertEquals(chance, world.attackingChance(newcomer), 1e-12);
    }
}
