package concert.world;

import concert.model.Calendar;
import concert.model.State;
import concert.model.World;
import concert.model.event.Event;
import concert.model.event.Shock;
import concert.model.event.TreatyEvent;
import concert.model.event.War;
import concert.model.event.War.Call;
import concert.model.event.War.Contribution;
import concert.model.record.Decision;
import concert.model.record.Decision.Move;
import concert.model.record.RunRecord;
import concert.model.record.Stance;
import concert.model.record.TickRecord;
import concert.model.treaty.Cause;
import concert.model.treaty.Clause;
import concert.model.treaty.Draft;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import java.util.ArrayList;
import java.util.List;

/** A run of two ticks written by hand: four states with awkward names, three treaties, a war. */
public final class SmallRun {
    public static final String COMMA = "Alba, \"the Old\"";
    public static final String LINES = "Bor\r\nnia";
    public static final String SCRIPT = "<script>alert('x')</script>";
    public static final String UNICODE = "Česká země 共和国 🕊";

    private static final TickRecord.Tally TALLY = new TickRecord.Tally(1, 1, 0, 0);

    private final World world = new World(
            List.of(
                    new State("AAA", COMMA, 0, 0, 0),
                    new State("BBB", LINES, 365, 0, 10),
                    new State("CCC", SCRIPT, 0, 10, 0),
                    new State("DDD", UNICODE, 2, 10, 10)),
            0);
    private final List<TickRecord> ticks = new ArrayList<>();

    private SmallRun() {}

    public static RunRecord record() {
        SmallRun small = new SmallRun();
        small.world.overlord[3] = 0;
        small.sign(TreatyKind.DEFENCE, "Pact, \"of\nSteel\"", -5, 0, 1);
        small.first();
        small.second();
        return new RunRecord(
                new Calendar(1900, 1),
                small.world.states(),
                List.of("t1", "t1", "t2", "t1"),
                List.of("security", "gain"),
                small.world.everyTreaty(),
                small.ticks);
    }

    private void first() {
        int entente = sign(TreatyKind.ENTENTE, "", 0, 0, 2);
        int peace = sign(TreatyKind.NON_AGGRESSION, "", 0, 1, 2);
        List<Decision> decisions = List.of(
                new Decision(
                        0, Stance.BALANCE, Move.OFFER, TreatyKind.ENTENTE, 2, entente, .75, .25, true, true, terms(.5)),
                new Decision(0, Stance.BALANCE, Move.NOTHING, null, -1, -1, 0, .7, false, false, new double[2]),
                new Decision(
                        2,
                        Stance.ENTENTE,
                        Move.ANSWER,
                        TreatyKind.ENTENTE,
                        0,
                        entente,
                        .35,
                        .9,
                        true,
                        true,
                        terms(.1)));
        List<Event> events = List.of(new Shock.Crisis(0, 0, 1), new Shock.Leave(0, 1, "a, \"b\"\n"));
        List<TickRecord.Pact> pacts = List.of(pact(1, 0, 1), pact(entente, 0, 2), pact(peace, 1, 2));
        ticks.add(new TickRecord(0, states(Stance.BALANCE), pacts, decisions, events, 0, List.of(), TALLY));
    }

    private void second() {
        War war = new War(
                1,
                1,
                1,
                0,
                .6,
                .55,
                1,
                2,
                .625,
                true,
                List.of(
                        new Call(2, true, 2, .4, .2, Contribution.FORCE, true, 1),
                        new Call(3, true, 1, .1, .01, Contribution.TOKEN, false, 1)));
        new TreatyEvent.Ended(1, 1, Cause.VIOLATION).applyTo(world);
        List<Event> events = List.of(new TreatyEvent.Ended(1, 1, Cause.VIOLATION));
        ticks.add(new TickRecord(
                1, states(Stance.BUCK_PASS), List.of(pact(2, 0, 2)), List.of(), events, 0, List.of(war), TALLY));
    }

    private int sign(TreatyKind kind, String name, int tick, int... members) {
        TreatyText text = new TreatyText(
                name, kind, Publicity.SECRET, new Term(5), Clause.SOFT, .1, .3, .5, 1, kind == TreatyKind.DEFENCE);
        return world.sign(new Draft(text, members, new int[] {3}, tick), 1).id();
    }

    private static double[] terms(double security) {
        return new double[] {security, .25};
    }

    private static TickRecord.Pact pact(int id, int... members) {
        return new TickRecord.Pact(
                id, members, new int[] {3}, .5, .5, .5, .5, 1, new double[] {.25, .75}, new double[] {.3, .2});
    }

    private static TickRecord.States states(Stance stance) {
        double[] some = {.25, 1.0 / 3, 2e-7, 0};
        Stance[] stances = {stance, Stance.ABSTAIN, Stance.ABSTAIN, Stance.ABSTAIN};
        return new TickRecord.States(
                new boolean[] {true, true, true, true},
                new boolean[] {true, true, true, false},
                some,
                new double[] {.5, 1.0 / 3, 2e-7, 0},
                some,
                some,
                some,
                stances,
                new int[] {1, -1, 0, 0},
                some,
                some,
                some,
                some,
                some,
                new int[] {1, 2, -1, -1, -1, -1, -1, -1, -1, -1, 0, -1, -1, -1, -1, -1, -1, -1, -1, -1},
                new double[] {.5, .25, 0, 0, 0, 0, 0, 0, 0, 0, 1.0 / 3, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    }
}
