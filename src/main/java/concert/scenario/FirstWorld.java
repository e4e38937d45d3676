package concert.scenario;

import static java.util.Comparator.comparingInt;

import concert.model.World;
import concert.model.event.Shock;
import concert.model.treaty.Commitments;
import concert.model.treaty.Draft;
import concert.model.treaty.Publicity;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import concert.theory.book.Setup;
import concert.theory.reason.Reasons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Builds first worlds of a scenario. Affinity and trust stay NaN where the scenario does not give them: the engine
 * derives them (E10). Proximity, threat and cohesion are the engine's too.
 */
final class FirstWorld {
    private final Scenario scenario;
    private final World world;
    private final List<Shock> shocks = new ArrayList<>();
    /** What data tell of states in the tick in which these come into being or others pass into them. */
    private final List<Shock> late = new ArrayList<>();

    private Ancestry ancestry;

    FirstWorld(Scenario scenario) {
        this.scenario = scenario;
        this.world = new World(
                scenario.states().stream().map(StateEntry::state).toList(),
                scenario.axes().size());
    }

    Setup setup() {
        Parameters parameters = Rules.world(scenario.parameters(), scenario.calendar());
        ancestry = new Ancestry(scenario, world, parameters);
        List<Shock> scripted = new ArrayList<>();
        scenario.events().forEach(each -> script(each, scripted));
        fill(parameters);
        shocks.addAll(scripted);
        shocks.addAll(late);
        shocks.sort(comparingInt(Shock::tick));
        return new Setup(
                scenario.calendar(),
                world,
                parameters,
                rules(),
                List.copyOf(shocks),
                scenario.seed(),
                scenario.ticks());
    }

    private void fill(Parameters parameters) {
        scenario.states().forEach(this::settle);
        world.affinity.fill(Double.NaN);
        world.trust.fill(Double.NaN);
        borders();
        scenario.relations().forEach(this::relate);
        for (TreatyEntry each : scenario.treaties()) {
            boolean secret = each.text().publicity() == Publicity.SECRET;
            world.sign(draft(each), secret ? parameters.get(Parameter.SECRET_BELIEF) : 1);
        }
        scenario.drivers().forEach(this::drive);
        if (parameters.on(Parameter.HISTORICAL_CAPABILITY)) {
            Arrays.fill(world.driven, true);
        }
    }

    private void settle(StateEntry entry) {
        int me = world.indexOf(entry.code());
        world.absent[me] = entry.unborn();
        if (entry.unborn()) {
            return;
        }
        world.capability[me] = entry.capability();
        world.economy[me] = entry.economy();
        world.regime[me] = entry.regime();
        world.revisionism[me] = entry.revisionism();
        world.offence[me] = entry.offence();
        world.reputation[me] = entry.reputation();
        world.identity[me] = array(entry.identity());
        world.nuclear[me] = entry.nuclear();
        world.overlord[me] = world.indexOf(entry.overlord());
    }

    private void relate(RelationEntry entry) {
        int first = world.indexOf(entry.first());
        int second = world.indexOf(entry.second());
        if (world.exists(first) && world.exists(second)) {
            world.rivalry.setBoth(first, second, entry.rivalry());
            world.trade.setBoth(first, second, entry.trade());
            world.affinity.setBoth(first, second, entry.affinity());
            world.trust.setBoth(first, second, entry.trust());
            int perYear = scenario.calendar().perYear();
            world.history.pact.setBoth(first, second, StrictMath.rint(entry.pastPact() * perYear));
            world.history.comrades.setBoth(first, second, StrictMath.rint(entry.comrades() * perYear));
        }
        if (!Double.isNaN(entry.distance())) {
            world.distance.setBoth(first, second, entry.distance());
        }
        if (!Double.isNaN(entry.border())) {
            world.history.border.setBoth(first, second, entry.border());
        } else if (!Double.isNaN(entry.distance())) {
            border(first, second);
        }
    }

    private void borders() {
        for (int me = 0; me < world.size(); me++) {
            for (int you = me + 1; you < world.size(); you++) {
                border(me, you);
            }
        }
    }

    private void border(int me, int you) {
        world.history.border.setBoth(me, you, world.distance.get(me, you) < RelationEntry.BORDER ? 1 : 0);
    }

    private Draft draft(TreatyEntry entry) {
        return new Draft(
                entry.text().with(entry.text().term().times(scenario.calendar().perYear())),
                indices(entry.members()),
                indices(Stream.concat(entry.targets().stream(), entry.commitments().against().stream())
                        .distinct()
                        .toList()),
                Moments.tick(entry.signed(), scenario.calendar()),
                commitments(entry.commitments()));
    }

    private Commitments commitments(TreatyEntry.Commitments entry) {
        List<Commitments.Own> own = new ArrayList<>();
        entry.pledges().forEach((code, owed) -> own.add(new Commitments.Own(world.indexOf(code), owed)));
        return new Commitments(entry.all(), own, indices(entry.against()), entry.admission());
    }

    /** The last step up to the start is where the state begins; those within the run are shocks. */
    private void drive(DriverEntry entry) {
        int state = world.indexOf(entry.state());
        int other = world.indexOf(entry.other());
        if (other >= 0) {
            world.history.driven.setBoth(state, other, 1);
        }
        world.driven[state] |= entry.what() == DriverEntry.Of.CAPABILITY;
        for (DriverEntry.Step each : entry.steps()) {
            int tick = Math.max(0, Moments.tick(each.year(), scenario.calendar()));
            int from =
                    Math.max(ancestry.from(entry.state(), tick), other < 0 ? tick : ancestry.from(entry.other(), tick));
            if (from < scenario.ticks()) {
                drive(entry, from, each);
            }
        }
    }

    private void drive(DriverEntry entry, int tick, DriverEntry.Step each) {
        int[] states = {world.indexOf(entry.state()), world.indexOf(entry.other())};
        Shock step = step(entry.what(), tick, states, each);
        if (ancestry.changed(entry.state(), tick) || ancestry.changed(entry.other(), tick)) {
            late.add(step);
        } else if (tick == 0) {
            step.applyTo(world);
        } else {
            shocks.add(step);
        }
    }

    /** A birth, a union or a division comes first of what an event makes of its states. */
    private void script(EventEntry entry, List<Shock> scripted) {
        int tick = Moments.tick(entry.at(), scenario.calendar());
        List<Shock> births = ancestry.shocks(entry, tick);
        scripted.addAll(births);
        boolean free = entry.states().size() == 1;
        if (!entry.kind().succession() && (births.isEmpty() || !free)) {
            scripted.add(shock(entry));
        }
    }

    private static Shock step(DriverEntry.Of what, int tick, int[] states, DriverEntry.Step step) {
        return switch (what) {
            case CAPABILITY -> new Shock.Capability(tick, states[0], step.value());
            case ECONOMY -> new Shock.Economy(tick, states[0], step.value());
            case REGIME -> new Shock.Regime(tick, states[0], step.value());
            case IDENTITY -> new Shock.Identity(tick, states[0], array(step.values()));
            case REVISIONISM -> new Shock.Revisionism(tick, states[0], step.value());
            case RIVALRY -> new Shock.Rivalry(tick, states[0], states[1], step.value());
        };
    }

    private Shock shock(EventEntry entry) {
        int tick = Moments.tick(entry.at(), scenario.calendar());
        int me = entry.states().isEmpty() ? -1 : world.indexOf(entry.states().get(0));
        int you = entry.states().size() > 1 ? world.indexOf(entry.states().get(1)) : -1;
        double value = entry.values().isEmpty() ? 0 : entry.values().get(0);
        return switch (entry.kind()) {
            case CRISIS -> new Shock.Crisis(tick, me, you);
            case CAPABILITY -> new Shock.Capability(tick, me, value);
            case REGIME -> new Shock.Regime(tick, me, value);
            case IDENTITY -> new Shock.Identity(tick, me, array(entry.values()));
            case RIVALRY -> new Shock.Rivalry(tick, me, you, value);
            case LEADER -> new Shock.Leader(tick, me, value);
            case SOVEREIGN -> new Shock.Sovereign(tick, me, you);
            case LEAVE -> new Shock.Leave(tick, me, entry.treaty());
            case NUCLEAR -> new Shock.Nuclear(tick, me);
            case UNITE, DIVIDE -> throw new IllegalArgumentException(entry.kind() + " is several shocks");
            case INSTITUTION -> new Shock.Institution(tick, entry.treaty(), value);
        };
    }

    private List<Rules> rules() {
        Map<String, Rules> made = new HashMap<>();
        scenario.theories()
                .forEach((name, theory) ->
                        made.put(name, Reasons.rules(theory, scenario.parameters(), scenario.calendar())));
        return scenario.states().stream().map(each -> made.get(each.theory())).toList();
    }

    private int[] indices(List<String> codes) {
        return codes.stream().mapToInt(world::indexOf).sorted().toArray();
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
