package concert.condition.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.condition.answer.Answer;
import concert.condition.answer.Logic;
import concert.condition.past.Chronicle;
import concert.condition.past.Years;
import concert.condition.past.Years.Sort;
import concert.measure.SoFar;
import concert.measure.Table;
import concert.model.Calendar;
import concert.model.World;
import concert.model.event.War;
import concert.model.event.War.Call;
import concert.model.event.War.Contribution;
import concert.model.record.TickRecord;
import concert.model.treaty.Cause;
import concert.model.treaty.Draft;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import concert.world.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each question of a made world, both ways: four states, 0 and 1 of the first rank, years 1900 to 1904. */
class FindersTest {
    private static final double UNTOLD = Double.NaN;

    private final World world = Sample.world(10, 10, .1, .1);

    private Treaty sign(String name, TreatyKind kind, int tick, int... members) {
        TreatyText text =
                new TreatyText(name, kind, Publicity.OPEN, Term.INDEFINITE, kind.clause(), .2, .3, .5, 1, false);
        return world.sign(new Draft(text, members, new int[0], tick), 1);
    }

    private Chronicle played(int count, War... wars) {
        List<TickRecord> ticks = new ArrayList<>();
        for (int tick = 0; tick < count; tick++) {
            int now = tick;
            ticks.add(Sample.record(
                    world,
                    List.of(),
                    List.of(wars).stream().filter(each -> each.tick() == now).toList()));
        }
        return new Chronicle(world, new Calendar(1900, 1), new SoFar(ticks, new Table(List.of())));
    }

    private static War war(int tick, int attacker, int defender, Call... calls) {
        return new War(1, tick, attacker, defender, .5, .5, 1, 1, .5, true, List.of(calls));
    }

    private static Selector only(int state) {
        return Selector.of(Set.of(state));
    }

    private static PairSearch pair(Selector one, Selector two) {
        return new PairSearch(one, two, PairSearch.Limits.NONE);
    }

    private static Years by(int year) {
        return Years.of(Sort.BY, 0, year);
    }

    private static Years at(int year) {
        return Years.of(Sort.AT, year, year);
    }

    private static double any(Finder finder, Chronicle past) {
        return Answers.any(finder).value(past);
    }

    private static Ties allied(int one, int two, Years years) {
        return new Ties(pair(only(one), only(two)), Pledge.DEFENCE, years, false);
    }

    @Test
    void alliedByAYearAndAtAYear() {
        Treaty pact = sign("Pact", TreatyKind.DEFENCE, 1, 0, 1);
        world.end(pact, 3, Cause.SCRIPTED);
        Chronicle past = played(5);
        assertEquals(0, any(allied(0, 1, by(1900)), past));
        assertEquals(1, any(allied(0, 1, by(1901)), past));
        assertEquals(1, any(allied(1, 0, at(1902)), past));
        assertEquals(0, any(allied(0, 1, at(1903)), past));
        assertEquals(0, any(allied(0, 2, by(1904)), past));
        assertEquals(1, any(allied(0, 1, Years.EVER), past));
        assertEquals(0, any(allied(0, 1, Years.NOW), past));
    }

    @Test
    void aNeutralityPactIsNoDefence() {
        sign("Pact", TreatyKind.NEUTRALITY, 0, 0, 1);
        Chronicle past = played(1);
        assertEquals(0, any(allied(0, 1, Years.NOW), past));
        assertEquals(1, any(new Ties(pair(only(0), only(1)), Pledge.NEUTRALITY, Years.NOW, false), past));
    }

    @Test
    void signedIsOfThoseYearsAlone() {
        sign("Old", TreatyKind.DEFENCE, -3, 0, 1);
        sign("New", TreatyKind.DEFENCE, 2, 2, 3);
        Chronicle past = played(5);
        assertEquals(0, any(new Ties(pair(only(0), only(1)), Pledge.DEFENCE, Years.EVER, true), past));
        assertEquals(1, any(new Ties(pair(only(2), only(3)), Pledge.DEFENCE, Years.EVER, true), past));
        assertEquals(0, any(new Ties(pair(only(2), only(3)), Pledge.DEFENCE, by(1901), true), past));
    }

    @Test
    void whatLiesAfterTheLastYearCannotBeToldUnlessItHasHappened() {
        sign("Pact", TreatyKind.DEFENCE, 1, 0, 1);
        Chronicle past = played(2);
        assertEquals(UNTOLD, any(allied(0, 2, by(1910)), past));
        assertEquals(UNTOLD, any(allied(0, 1, at(1910)), past));
        assertEquals(1, any(allied(0, 1, by(1910)), past));
        Answer untold = Answers.any(allied(0, 2, by(1910)));
        Answer yes = Answers.any(allied(0, 1, by(1910)));
        assertEquals(UNTOLD, Logic.not(untold).value(past));
        assertEquals(1, Logic.or(untold, yes).value(past));
        assertEquals(UNTOLD, Logic.and(untold, yes).value(past));
        assertEquals(0, Logic.and(untold, Logic.not(yes)).value(past));
    }

    @Test
    void membersJoinAndLeave() {
        Treaty pact = sign("Pact", TreatyKind.DEFENCE, 0, 0, 1);
        world.admit(pact, 2, 2);
        world.release(pact, 0, 3, Cause.AUTONOMY);
        Chronicle past = played(5);
        assertEquals(1, any(new Memberships(only(0), "Pact", Memberships.Sort.MEMBER, at(1902)), past));
        assertEquals(0, any(new Memberships(only(0), "Pact", Memberships.Sort.MEMBER, at(1903)), past));
        assertEquals(0, any(new Memberships(only(2), "Pact", Memberships.Sort.JOINED, by(1901)), past));
        assertEquals(1, any(new Memberships(only(2), "Pact", Memberships.Sort.JOINED, by(1902)), past));
        assertEquals(0, any(new Memberships(only(1), "Pact", Memberships.Sort.JOINED, by(1904)), past));
        assertEquals(1, any(new Memberships(Selector.ANY, "Pact", Memberships.Sort.LEFT, by(1904)), past));
        assertEquals(0, any(new Memberships(only(1), "Pact", Memberships.Sort.LEFT, by(1904)), past));
        assertEquals(0, any(new Memberships(only(0), "Other", Memberships.Sort.MEMBER, at(1902)), past));
    }

    @Test
    void aTreatyEndsAndNobodyLeftIt() {
        Treaty pact = sign("Pact", TreatyKind.DEFENCE, 0, 0, 1);
        world.end(pact, 2, Cause.SCRIPTED);
        Chronicle past = played(5);
        assertEquals(0, any(new EndedTreaties("Pact", by(1901)), past));
        assertEquals(1, any(new EndedTreaties("Pact", by(1902)), past));
        assertEquals(0, any(new EndedTreaties("Other", by(1904)), past));
        assertEquals(0, any(new Memberships(Selector.ANY, "Pact", Memberships.Sort.LEFT, by(1904)), past));
    }

    @Test
    void warsAreOfOppositeSidesAndWhoBeganThem() {
        Call beside = new Call(2, true, -1, 1, 1, Contribution.FORCE, false, 1);
        Call token = new Call(1, false, -1, 1, .1, Contribution.TOKEN, false, 1);
        Chronicle past = played(5, war(2, 3, 0, beside, token));
        assertEquals(1, any(new WarsBetween(pair(only(2), only(3)), WarLimits.NONE, by(1902), false), past));
        assertEquals(0, any(new WarsBetween(pair(only(2), only(0)), WarLimits.NONE, by(1902), false), past));
        assertEquals(0, any(new WarsBetween(pair(only(3), only(0)), WarLimits.NONE, by(1901), false), past));
        assertEquals(1, any(new WarsBetween(pair(only(3), only(0)), WarLimits.NONE, by(1902), true), past));
        assertEquals(0, any(new WarsBetween(pair(only(0), only(3)), WarLimits.NONE, by(1902), true), past));
        assertEquals(0, any(new WarsFought(only(1), WarLimits.NONE, by(1904)), past));
        assertEquals(1, any(new WarsFought(only(2), WarLimits.NONE, by(1904)), past));
    }

    @Test
    void warsWithoutAMajorPowerWithManyAndOfCertainFighters() {
        Chronicle small = played(5, war(1, 2, 3));
        Chronicle great = played(5, war(1, 0, 1));
        PairSearch all = pair(Selector.ANY, Selector.ANY);
        WarLimits peaceful = new WarLimits(0, true, new int[0]);
        WarLimits two = new WarLimits(2, false, new int[0]);
        WarLimits beside = new WarLimits(0, false, new int[] {2, 3});
        assertEquals(1, any(new WarsBetween(all, peaceful, Years.EVER, false), small));
        assertEquals(0, any(new WarsBetween(all, two, Years.EVER, false), small));
        assertEquals(1, any(new WarsFought(only(2), beside, Years.EVER), small));
        assertEquals(0, any(new WarsBetween(all, peaceful, Years.EVER, false), great));
        assertEquals(1, any(new WarsBetween(all, two, Years.EVER, false), great));
        assertEquals(0, any(new WarsFought(only(0), beside, Years.EVER), great));
    }

    @Test
    void manyWarsInFewYearsAreOfOneState() {
        Chronicle past = played(5, war(0, 0, 1), war(2, 0, 2), war(4, 0, 3));
        WarsFought fought = new WarsFought(Selector.ANY, WarLimits.NONE, Years.EVER);
        assertEquals(1, new WarRows(fought, 3, 5).find(past).count());
        assertEquals(0, new WarRows(fought, 3, 4).find(past).count());
        assertEquals(0, new WarRows(fought, 4, 10).find(past).count());
    }

    @Test
    void pairsAreCountedOnceAndSharesAreOfThem() {
        sign("One", TreatyKind.DEFENCE, 0, 0, 1, 2);
        sign("Two", TreatyKind.DEFENCE, 1, 0, 1);
        Chronicle past = played(2);
        Ties all = new Ties(pair(Selector.ANY, Selector.ANY), Pledge.DEFENCE, Years.NOW, false);
        Ties great = new Ties(pair(Selector.MAJOR, Selector.MAJOR), Pledge.DEFENCE, Years.NOW, false);
        Ties none = new Ties(pair(only(3), Selector.ANY), Pledge.DEFENCE, Years.NOW, false);
        assertEquals(3, Answers.count(all).value(past));
        assertEquals(1 / 3.0, Answers.share(great, all).value(past));
        assertEquals(UNTOLD, Answers.share(great, none).value(past));
    }

    @Test
    void aCountThatIsReachedAlreadyIsToldBeforeTheYear() {
        sign("One", TreatyKind.DEFENCE, 0, 0, 1, 2);
        Chronicle past = played(2);
        Answer count = Answers.count(new Ties(pair(Selector.ANY, Selector.ANY), Pledge.DEFENCE, by(1910), false));
        assertEquals(1, Logic.compare(">=", count, none -> 3).value(past));
        assertEquals(0, Logic.compare("<", count, none -> 3).value(past));
        assertEquals(UNTOLD, Logic.compare(">=", count, none -> 4).value(past));
        assertEquals(UNTOLD, Logic.compare("<=", count, none -> 4).value(past));
    }

    @Test
    void sovereignOrNot() {
        world.overlord[3] = 0;
        Chronicle past = played(2);
        assertEquals(1, any(new Sovereigns(only(2), at(1901)), past));
        assertEquals(0, any(new Sovereigns(only(3), at(1901)), past));
    }

    @Test
    void neighboursAndDistancesOfPairs() {
        sign("Pact", TreatyKind.DEFENCE, 0, 0, 1);
        world.history().border.setBoth(0, 1, 1);
        Chronicle past = played(1);
        PairSearch near = pair(only(0), Selector.neighbours(0));
        PairSearch far = new PairSearch(only(0), only(1), new PairSearch.Limits(3000, Double.MAX_VALUE, false));
        PairSearch armed = new PairSearch(only(0), only(1), new PairSearch.Limits(0, Double.MAX_VALUE, true));
        assertEquals(1, any(new Ties(near, Pledge.DEFENCE, Years.NOW, false), past));
        assertEquals(0, any(new Ties(far, Pledge.DEFENCE, Years.NOW, false), past));
        assertEquals(0, any(new Ties(armed, Pledge.DEFENCE, Years.NOW, false), past));
        world.nuclear[0] = true;
        world.nuclear[1] = true;
        assertEquals(1, any(new Ties(armed, Pledge.DEFENCE, Years.NOW, false), past));
        world.history().border.setBoth(0, 1, 0);
        assertEquals(0, any(new Ties(near, Pledge.DEFENCE, Years.NOW, false), past));
    }
}
