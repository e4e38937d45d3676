package concert.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.engine.tick.TickContext;
import concert.model.World;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.Pact;
import concert.theory.book.Rules;
import concert.theory.reason.Outlook;
import concert.theory.reason.Reasons;
import concert.theory.reason.Valuation;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The fast equations against the slow plain ones, on random worlds under every theory. */
class EquationsTest {
    private static final double CLOSE = 1e-9;

    static Stream<Arguments> worlds() {
        return Worlds.THEORIES.stream()
                .flatMap(theory -> IntStream.rangeClosed(1, 4).mapToObj(seed -> Arguments.of(theory, (long) seed)));
    }

    private static TickContext scene(World world, List<Rules> rules) {
        Relations.begin(world, rules, rules.get(0).parameters());
        world.pledges().believe(.5, .3);
        world.refreshPledges();
        for (int me = 0; me < world.size(); me++) {
            world.effort[me] = .04 * world.economy[me];
        }
        return Worlds.seen(world, rules);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void everyMembershipIsWorthWhatThePlainEquationsSay(String theory, long seed) {
        World world = Worlds.allied(seed, 9, 12);
        List<Rules> rules = Worlds.rules(theory, 9);
        Outlook outlook = scene(world, rules).outlook();
        Valuation valuation = new Valuation(outlook);
        Plain plain = new Plain(world, rules.get(0));
        for (Treaty treaty : world.treaties()) {
            for (int member : treaty.members()) {
                Pact pact = Pact.of(treaty, treaty.members());
                outlook.without(member, treaty);
                double[] fast = valuation.terms(pact);
                double[] slow = plain.terms(member, plain.portfolio(member, treaty), pact);
                for (int at = 0; at < fast.length; at++) {
                    assertEquals(
                            slow[at],
                            fast[at],
                            CLOSE,
                            theory + " seed " + seed + " " + Reasons.names().get(at));
                }
            }
        }
        for (int me = 0; me < world.size(); me++) {
            assertEquals(
                    plain.security(me, plain.portfolio(me, null)),
                    outlook.of(me).security().level(),
                    CLOSE);
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void everyOfferOfTwoIsWorthWhatThePlainEquationsSay(String theory, long seed) {
        World world = Worlds.allied(seed, 9, 12);
        List<Rules> rules = Worlds.rules(theory, 9);
        Outlook outlook = scene(world, rules).outlook();
        Valuation valuation = new Valuation(outlook);
        Plain plain = new Plain(world, rules.get(0));
        for (int me = 0; me < world.size(); me++) {
            for (int you = 0; you < world.size(); you++) {
                for (TreatyKind kind : TreatyKind.all()) {
                    outlook.of(me);
                    int target = me == you ? -1 : outlook.targets().of(you);
                    if (me != you && (kind != TreatyKind.OFFENCE || target >= 0)) {
                        Pact pact = outlook.offer(kind, you, kind == TreatyKind.OFFENCE ? target : -1);
                        double[] slow = plain.terms(me, plain.portfolio(me, null), pact);
                        assertArrayEquals(
                                slow, valuation.terms(pact), CLOSE, theory + " " + kind + " " + me + ">" + you);
                    }
                }
            }
        }
    }
}
