package concert.engine.choice;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.engine.Paper;
import concert.engine.Phase;
import concert.engine.Small;
import concert.engine.tick.Offer;
import concert.model.World;
import concert.model.record.Decision;
import concert.model.treaty.Commitments;
import concert.model.treaty.Draft;
import concert.model.treaty.Publicity;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E5 and E12: D asks into a treaty of A, B and C, who vote for certain one way or the other. */
class AccessionTest {
    private final World world = Small.world(6, 3, 1, 1);

    private static Rules voter(boolean yes) {
        return Small.rules(Map.of(ADMISSION_COST, yes ? -100.0 : 100.0, SIGNING_COST, yes ? -100.0 : 100.0));
    }

    private Small ask(Treaty treaty, boolean asker, String votes) {
        List<Rules> rules = new ArrayList<>();
        votes.chars().forEach(each -> rules.add(voter(each == 'y')));
        rules.add(voter(asker));
        Small small = Small.of(world, rules, Map.of()).ready();
        small.tick
                .offers()
                .add(new Offer(D, -1, treaty.kind(), -1, treaty, new int[] {A, B, C, D}, new double[] {.1}, 0));
        small.run(Phase.NEGOTIATE);
        return small;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, yyy, true",
        "0, 1, yyn, false",
        "0, 0.6, yny, true",
        "0, 0.67, yny, false",
        "1, 0.6, ynn, true",
        "1, 0.61, ynn, false",
        "1, 0.61, nyy, false",
        "0.5, 0.46, ynn, true",
        "0.5, 0.47, ynn, false",
        "0.4, 1, yyy, true"
    })
    void theYesVotesMustReachTheQuota(double omega, double quota, String votes, boolean admitted) {
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).votes(omega, quota).sign(world, A, B, C);
        Small small = ask(treaty, true, votes);
        assertEquals(admitted ? List.of("joined D 1") : List.of(), small.events());
        assertArrayEquals(admitted ? new int[] {A, B, C, D} : new int[] {A, B, C}, treaty.members());
        List<Decision> cast = small.tick.decisions();
        assertEquals(
                3,
                cast.stream().filter(each -> each.move() == Decision.Move.VOTE).count());
    }

    @Test
    void nobodyVotesOnOneWhoDoesNotConsentItself() {
        Small small = ask(Paper.of(TreatyKind.DEFENCE).sign(world, A, B, C), false, "yyy");
        assertEquals(List.of(), small.events());
        assertEquals(List.of(), small.tick.decisions());
    }

    @Test
    void aTargetThatIsAdmittedIsATargetNoMore() {
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).against(D).sign(world, A, B, C);
        ask(treaty, true, "yyy");
        assertArrayEquals(new int[0], treaty.targets());
    }

    @ParameterizedTest
    @CsvSource({
        "DEFENCE, 2, OPEN, true",
        "DEFENCE, 2, PARTIAL, true",
        "DEFENCE, 3, SECRET, false",
        "OFFENCE, 3, OPEN, false",
        "ENTENTE, 2, OPEN, false",
        "ENTENTE, 3, OPEN, true",
        "COLLECTIVE, 2, OPEN, true",
        "NEUTRALITY, 2, OPEN, false",
        "NON_AGGRESSION, 3, PARTIAL, true"
    })
    void whichTreatiesAreOpen(TreatyKind kind, int members, Publicity publicity, boolean open) {
        int[] signatories = members == 2 ? new int[] {A, B} : new int[] {A, B, C};
        Treaty treaty = Paper.of(kind).with(publicity).sign(world, signatories);
        assertEquals(open, Small.of(world, Map.of()).options().open(treaty, D));
    }

    /** With silence an alliance of two is theirs; an order is open whatever its size. */
    @ParameterizedTest
    @CsvSource({"DEFENCE, false", "COLLECTIVE, true", "ENTENTE, false"})
    void byTheSilenceProcedureATreatyOfTwoIsNotOpen(TreatyKind kind, boolean open) {
        Treaty treaty = Paper.of(kind).sign(world, A, B);
        assertEquals(
                open, Small.of(world, Map.of(Parameter.SILENCE, 1.0)).options().open(treaty, D));
    }

    @Test
    void noneIsOpenToAMember() {
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).sign(world, A, B, C);
        assertEquals(false, Small.of(world, Map.of()).options().open(treaty, C));
        assertEquals(true, Small.of(world, Map.of()).options().open(treaty, D));
    }

    /** A, B and C each object by the toss of one coin: they vote alike, and D is in every other time, not every eighth. */
    @Test
    void underSilenceAllVoteOnOneDraw() {
        int in = 0;
        for (int number = 0; number < 60; number++) {
            Small small = silent(Map.of(PRECISION, 0.0), number);
            List<Boolean> votes =
                    votes(small).stream().map(Decision::chosen).distinct().toList();
            assertEquals(1, votes.size());
            assertEquals(votes.get(0), small.events().contains("joined D 1"));
            in += votes.get(0) ? 1 : 0;
        }
        assertEquals(30, in, 4 * Math.sqrt(15));
    }

    /** sigma(2 (V - .27 + .8 x .2)): breaking the silence costs by the institution. */
    @Test
    void objectingCostsByTheInstitution() {
        List<Decision> votes = votes(silent(Map.of(PRECISION, 2.0, ADMISSION_COST, .27, OBJECTION, .8), 0));
        assertEquals(3, votes.size());
        for (Decision each : votes) {
            double odds = 2 * (each.value() - .27 + .8 * .2);
            assertEquals(1 / (1 + Math.exp(-odds)), each.chanceOfYes(), 1e-12);
        }
    }

    private static List<Decision> votes(Small small) {
        return small.tick.decisions().stream()
                .filter(each -> each.move() == Decision.Move.VOTE)
                .toList();
    }

    /** D, which wants to at any price, asks into a treaty of three with silence. */
    private static Small silent(Map<Parameter, Double> members, int number) {
        World world = Small.world(6, 3, 1, 1);
        Draft draft = Paper.of(TreatyKind.DEFENCE).draft(A, B, C);
        Commitments owed =
                new Commitments(draft.commitments().all(), List.of(), new int[0], Commitments.Admission.SILENCE);
        Treaty treaty = world.sign(new Draft(draft.text(), draft.members(), draft.targets(), -1, owed), 1);
        treaty.cohesion = .5;
        world.refreshPledges(treaty);
        Rules voter = Small.rules(members);
        List<Rules> rules = List.of(voter, voter, voter, voter(true));
        Small small = Small.of(world, rules, Map.of(Parameter.SILENCE, 1.0)).ready();
        small.begin(number);
        small.tick
                .offers()
                .add(new Offer(D, -1, treaty.kind(), -1, treaty, new int[] {A, B, C, D}, new double[] {.1}, 0));
        return small.run(Phase.NEGOTIATE);
    }
}
