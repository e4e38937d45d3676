package concert.engine.choice;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static concert.engine.Small.E;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.Paper;
import concert.engine.Phase;
import concert.engine.Small;
import concert.engine.tick.Offer;
import concert.model.World;
import concert.model.record.Decision;
import concert.model.treaty.Clause;
import concert.model.treaty.Members;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E5 on tiny worlds: consent, conferences, replacement, and the terms new treaties get; everyone's answer is certain. */
class NegotiateTest {
    private final World world = Small.world(1, 1, 1, 1, 1);
    private boolean called;
    private final Map<Parameter, Double> parameters = new HashMap<>(Map.of(SECRET_SHARE, 0.0, PARTIAL_SHARE, 0.0));

    private Small offer(String answers, TreatyKind kind, int from, int to, int target) {
        List<Rules> rules = new ArrayList<>();
        answers.chars().forEach(each -> rules.add(Small.rules(Map.of(SIGNING_COST, each == 'y' ? -100.0 : 100.0))));
        Small small = Small.of(world, rules, parameters).ready();
        small.tick.offers().add(new Offer(from, to, kind, target, null, invited(from, to), new double[] {.1}, 0));
        small.run(Phase.NEGOTIATE);
        return small;
    }

    /** Who is asked to sign: all but E where a conference is called, else the two. */
    private int[] invited(int from, int to) {
        return called ? new int[] {A, B, C, D} : Members.of(from, to);
    }

    private int[] members() {
        return world.treaties().get(0).members();
    }

    @ParameterizedTest
    @CsvSource({"yynnn, 1", "ynnnn, 0", "nynnn, 0", "nnyyy, 0"})
    void bothSignatoriesMustConsent(String answers, int signed) {
        offer(answers, TreatyKind.ENTENTE, A, B, -1);
        assertEquals(signed, world.treaties().size());
    }

    /** A, C and D fear E most, and A calls a conference. */
    private void fearE() {
        called = true;
        for (int each : new int[] {A, C, D}) {
            world.threat.set(each, E, .4);
        }
    }

    @Test
    void aConferenceSignsOneTreatyOfAllWhoConsent() {
        fearE();
        Small small = offer("yyyyy", TreatyKind.DEFENCE, A, B, -1);
        assertEquals(List.of("signed AB 1"), small.events());
        assertArrayEquals(new int[] {A, B, C, D}, members());
        assertArrayEquals(new int[] {E}, world.treaties().get(0).targets());
        List<Integer> asked =
                small.tick.decisions().stream().map(Decision::state).toList();
        assertEquals(List.of(B, A), List.of(asked.get(0), asked.get(3)), "the partner first, the proposer last");
    }

    @ParameterizedTest
    @CsvSource({
        "DEFENCE, ynyyy, ACD",
        "DEFENCE, ynnyy, AD",
        "DEFENCE, yynny, AB",
        "DEFENCE, ynnny, ''",
        "DEFENCE, nyyyy, ''",
        "COLLECTIVE, ynyyy, ACD",
        "COLLECTIVE, ynnyy, ''",
        "COLLECTIVE, nyyyy, ''"
    })
    void aConferenceGoesOnWithoutThoseWhoDecline(TreatyKind kind, String answers, String signatories) {
        fearE();
        offer(answers, kind, A, B, -1);
        String signed = world.treaties().isEmpty()
                ? ""
                : Arrays.stream(members())
                        .mapToObj(each -> world.state(each).code())
                        .reduce("", String::concat);
        assertEquals(signatories, signed);
    }

    @Test
    void aTreatyThatCoversAnOlderOneOfTheSameTwoReplacesIt() {
        Treaty old = Paper.of(TreatyKind.NON_AGGRESSION).sign(world, A, B);
        Treaty entente = Paper.of(TreatyKind.ENTENTE).sign(world, A, B);
        Treaty wider = Paper.of(TreatyKind.NON_AGGRESSION).sign(world, A, B, C);
        Small small = offer("yyyyy", TreatyKind.DEFENCE, A, B, -1);
        assertEquals(List.of("ended 1 replaced", "ended 2 replaced", "signed AB 4"), small.events());
        assertTrue(!old.alive() && !entente.alive() && wider.alive());
    }

    @Test
    void aPairNeverSignsAKindTwice() {
        Paper.of(TreatyKind.DEFENCE).sign(world, A, B);
        assertEquals(List.of(), offer("yyyyy", TreatyKind.DEFENCE, A, B, -1).events());
    }

    /** What several have signed does not keep two of them from a treaty of their own. */
    @Test
    void aPairMaySignWhatItHoldsWithOthers() {
        Paper.of(TreatyKind.DEFENCE).sign(world, A, B, C);
        assertEquals(
                List.of("signed AB 2"),
                offer("yyyyy", TreatyKind.DEFENCE, A, B, -1).events());
    }

    @Test
    void theTermsOfAnOffencePact() {
        parameters.put(TERM, 5.0);
        offer("yyyyy", TreatyKind.OFFENCE, A, B, D);
        Treaty treaty = world.treaties().get(0);
        assertEquals(Term.AD_HOC, treaty.text().term());
        assertArrayEquals(new int[] {D}, treaty.targets());
        assertEquals(Clause.HARD, treaty.text().clause());
    }

    @ParameterizedTest
    @CsvSource({"COLLECTIVE, .3, HARD", "DEFENCE, .2, HARD", "ENTENTE, .1, SOFT", "NEUTRALITY, .1, HARD"})
    void theTermsOfTheOtherKinds(TreatyKind kind, double iota, Clause clause) {
        parameters.put(TERM, 5.0);
        parameters.put(PARTIAL_SHARE, 1.0);
        fearE();
        offer("yyyyy", kind, A, B, -1);
        Treaty treaty = world.treaties().get(0);
        assertEquals(new Term(5), treaty.text().term());
        assertEquals(iota, treaty.text().institution(), 1e-12);
        assertEquals(clause, treaty.text().clause());
        assertEquals(Publicity.PARTIAL, treaty.text().publicity());
        assertEquals(1, treaty.belief);
        assertEquals(.3, treaty.interoperability);
    }

    @Test
    void aThreatThatSignsIsNoTarget() {
        world.threat.set(A, B, .9);
        world.threat.set(B, C, .9);
        offer("yyyyy", TreatyKind.ENTENTE, A, B, -1);
        assertArrayEquals(new int[0], world.treaties().get(0).targets());
    }

    @Test
    void aSecretTreatyIsHardlyBelieved() {
        parameters.put(SECRET_SHARE, 1.0);
        offer("yyyyy", TreatyKind.DEFENCE, A, B, -1);
        assertEquals(.1, world.treaties().get(0).belief);
    }
}
