package concert.experiment.claim;

import concert.experiment.claim.observable.Observable;
import concert.model.Calendar;
import concert.model.State;
import concert.model.World;
import concert.model.event.Event;
import concert.model.event.War;
import concert.model.event.War.Call;
import concert.model.event.War.Contribution;
import concert.model.event.WarEvent;
import concert.model.record.Decision;
import concert.model.record.Decision.Move;
import concert.model.record.RunRecord;
import concert.model.record.Stance;
import concert.model.record.TickRecord;
import concert.model.treaty.Draft;
import concert.model.treaty.Members;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import concert.results.played.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A run told tick by tick by a test; what the test does not say is 0, quiet and sovereign. */
public final class Told {
    public final World world;
    public final double[] threat;
    public final double[] security;
    public final double[] effort;
    public final double[] solo;
    public final double[] abandonment;
    public final double[] entrapment;
    public final Stance[] stance;
    /** Whom each fears most; state 0 where the test says nothing. */
    public final int[] topThreat;
    /** Chance of the attacked in the wars told from now on. */
    public double chance = .5;

    private final List<TickRecord> ticks = new ArrayList<>();
    private final List<War> wars = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<Integer, double[]> terms = new HashMap<>();

    private int[] targets = {};

    private Told(int states) {
        world = new World(
                IntStream.range(0, states)
                        .mapToObj(at -> new State("S" + at, "", 0, 0, 0))
                        .toList(),
                0);
        Arrays.fill(world.capability, 1);
        threat = new double[states];
        security = new double[states];
        effort = new double[states];
        solo = new double[states];
        abandonment = new double[states];
        entrapment = new double[states];
        topThreat = new int[states];
        stance = new Stance[states];
        Arrays.fill(stance, Stance.ABSTAIN);
    }

    /** A story of so many states of capability 1. */
    public static Told of(int states) {
        return new Told(states);
    }

    /** Directs the treaties signed from now on at others. */
    public Told aim(int... others) {
        targets = others;
        return this;
    }

    public Treaty sign(TreatyKind kind, Term term, int tick, int... members) {
        TreatyText text = new TreatyText("", kind, Publicity.OPEN, term, kind.clause(), .2, .3, .5, 1, false);
        return world.sign(new Draft(text, Members.of(members), targets, tick), 1);
    }

    public Treaty sign(TreatyKind kind, int tick, int... members) {
        return sign(kind, Term.INDEFINITE, tick, members);
    }

    /** A war of the tick to come, with its event. */
    public Told war(int attacker, int defender, Call... calls) {
        War war = new War(1, ticks.size(), attacker, defender, .5, .5, 1, 1, chance, true, List.of(calls));
        wars.add(war);
        events.add(new WarEvent.Fought(war, new double[0]));
        return this;
    }

    /** A vote on whether to admit a state. */
    public Told vote(Treaty treaty, int asker, int state, boolean yes) {
        decisions.add(new Decision(
                state, Stance.ABSTAIN, Move.VOTE, treaty.kind(), asker, treaty.id(), 0, 1, yes, yes, new double[0]));
        return this;
    }

    /** The members' mean terms from now on. */
    public Told speaks(Treaty treaty, double... reasons) {
        terms.put(treaty.id(), reasons);
        return this;
    }

    public Told happen(Event event) {
        events.add(event);
        return this;
    }

    /** A state with its whole force, or with nothing. */
    public static Call call(int state, boolean withDefender, double contributed) {
        Contribution contribution = contributed > 0 ? Contribution.FORCE : Contribution.NOTHING;
        return new Call(state, withDefender, -1, 0, contributed, contribution, false, 1);
    }

    /** Ends the tick as things stand. */
    public Told tick() {
        int n = world.size();
        double[] none = new double[n];
        TickRecord.States states = new TickRecord.States(
                sovereign(),
                sovereign(),
                world.capability.clone(),
                world.capability.clone(),
                world.economy.clone(),
                effort.clone(),
                solo.clone(),
                stance.clone(),
                topThreat.clone(),
                threat.clone(),
                security.clone(),
                abandonment.clone(),
                entrapment.clone(),
                none,
                new int[0],
                none);
        List<TickRecord.Pact> pacts = world.treaties().stream().map(this::pact).toList();
        ticks.add(new TickRecord(
                ticks.size(),
                states,
                pacts,
                List.copyOf(decisions),
                List.copyOf(events),
                0,
                List.copyOf(wars),
                new TickRecord.Tally(0, 0, 0, 0)));
        events.clear();
        decisions.clear();
        wars.clear();
        return this;
    }

    private boolean[] sovereign() {
        boolean[] sovereign = new boolean[world.size()];
        for (int me = 0; me < sovereign.length; me++) {
            sovereign[me] = world.sovereign(me);
        }
        return sovereign;
    }

    private TickRecord.Pact pact(Treaty treaty) {
        int[] members = treaty.members().clone();
        return new TickRecord.Pact(
                treaty.id(),
                members,
                treaty.targets().clone(),
                treaty.strategic,
                0,
                0,
                treaty.cohesion,
                1,
                new double[members.length],
                terms.getOrDefault(treaty.id(), new double[0]));
    }

    public RunRecord record() {
        List<String> theories = world.states().stream().map(State::code).toList();
        return new RunRecord(
                new Calendar(1, 1), world.states(), theories, List.of(), world.everyTreaty(), List.copyOf(ticks));
    }

    public double value(Observable observable) {
        return observable.of(new Run(null, record(), null));
    }
}
