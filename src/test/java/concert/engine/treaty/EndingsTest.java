package concert.engine.treaty;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static concert.engine.Small.E;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.engine.Paper;
import concert.engine.Phase;
import concert.engine.Small;
import concert.engine.tick.Streams;
import concert.model.World;
import concert.model.treaty.Term;
import concert.model.treaty.TreatyKind;
import concert.theory.Pact;
import concert.theory.book.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E5 and E12: whom a treaty is directed at, first and once its target is gone. */
class EndingsTest {
    private static final int F = 5;

    private final World world = Small.world(1, 1, 1, 1, 1, 1);

    /** Exits at a sunk cost that holds everybody. */
    private List<String> exits() {
        Small small =
                Small.of(world, Map.of(SUNK_COST, 100.0, CRISIS_RATE, 0.0)).ready();
        return small.begin(0).run(Phase.NEGOTIATE).events();
    }

    /** B, C and D, allied against F that is gone, each fear A or E, or nobody as much as a tenth. */
    @ParameterizedTest
    @CsvSource({
        "AAE, retargeted A 1",
        "AEE, retargeted E 1",
        "EEA, retargeted E 1",
        "EA-, retargeted A 1",
        "--E, retargeted E 1",
        "---, ended 1 target gone"
    })
    void theNextTargetIsTheGravestThreatOfMostMembersAndTheFirstByCodeOfTwo(String feared, String happened) {
        Paper.of(TreatyKind.DEFENCE)
                .with(Term.AD_HOC)
                .institution(.5)
                .against(F)
                .sign(world, B, C, D);
        world.overlord[F] = A;
        for (int at = 0; at < 3; at++) {
            char whom = feared.charAt(at);
            world.threat.set(B + at, whom == 'A' ? A : E, whom == '-' ? .0999 : .1);
        }
        assertEquals(List.of(happened), exits());
    }

    @Test
    void aTreatyAgainstNobodyHasNoTargetToLose() {
        Paper.of(TreatyKind.DEFENCE).with(Term.AD_HOC).sign(world, B, C);
        assertEquals(List.of(), exits());
    }

    /** B and C stand against D: B fights A and loses or wins, or A beats D for them. */
    @ParameterizedTest
    @CsvSource({"1, 0, 1e9", "1, 0, 1e-9", "0, 3, 1e9", "3, 1, 1e9"})
    void onlyAWarThatItsTargetLostToAMemberEndsATreaty(int attacker, int defender, double strength) {
        world.threat.set(B, D, .9);
        world.threat.set(C, D, .9);
        Paper.of(TreatyKind.ENTENTE).with(Term.AD_HOC).against(D).sign(world, B, C);
        world.capability[attacker] = strength;
        Map<Parameter, Double> war = new HashMap<>(Map.of(CRISIS_RATE, 0.0, COMMITMENT_FAILURE, 1.0));
        war.putAll(Map.of(CONQUEST_CHANCE, 0.0, LOYALTY_NOISE, 0.0, WAR_RELUCTANCE, 5.0));
        List<String> events = Small.of(world, war).crisis(attacker, defender).events();
        assertEquals(List.of("war " + "ABCD".charAt(attacker) + "ABCD".charAt(defender)), events);
    }

    /** The first state of a world is a target like any other. */
    @Test
    void aPactIsAimedAtTheGravestThreatOfWhoProposesIt() {
        world.threat.set(B, A, .5);
        Small small = Small.of(world, Map.of());
        TreatyTerms terms = new TreatyTerms(small.scene, new Streams(1, world.states()));
        int[] pair = {B, C};
        assertArrayEquals(
                new int[] {A}, terms.pact(B, TreatyKind.DEFENCE, -1, pair).targets());
        assertArrayEquals(
                new int[0],
                terms.pact(B, TreatyKind.DEFENCE, -1, new int[] {A, B, C}).targets(),
                "it signs itself");
        assertArrayEquals(
                new int[] {A}, terms.pact(B, TreatyKind.OFFENCE, A, pair).targets());
    }

    /** A pact to attack is for one prey and over with it; one without prey and any other have the world's term. */
    @Test
    void onlyAPactToAttackASingleTargetIsMadeForIt() {
        Small small = Small.of(world, Map.of(TERM, 7.0));
        TreatyTerms terms = new TreatyTerms(small.scene, new Streams(1, world.states()));
        int[] pair = {B, C};
        assertEquals(Term.AD_HOC, term(terms, TreatyKind.OFFENCE, pair, A));
        assertEquals(new Term(7), term(terms, TreatyKind.OFFENCE, pair));
        assertEquals(new Term(7), term(terms, TreatyKind.DEFENCE, pair, A));
    }

    private static Term term(TreatyTerms terms, TreatyKind kind, int[] members, int... targets) {
        Pact pact = terms.pact(members[0], kind, targets.length == 0 ? -1 : targets[0], members);
        return terms.draft(0, pact).text().term();
    }
}
