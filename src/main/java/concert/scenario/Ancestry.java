package concert.scenario;

import concert.model.Newcomer;
import concert.model.World;
import concert.model.event.Shock;
import concert.model.event.StateEvent;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The births, unions and divisions of a scenario as shocks, and when each state is there by them. The script alone says
 * so: a state that was conquered on the way passes on what is left of it.
 */
final class Ancestry {
    private static final int START = -1;

    private final Scenario scenario;
    private final World world;
    private final Parameters parameters;
    private final Map<String, TreeMap<Integer, Boolean>> there = new HashMap<>();
    private final Set<String> heirs = new HashSet<>();

    Ancestry(Scenario scenario, World world, Parameters parameters) {
        this.scenario = scenario;
        this.world = world;
        this.parameters = parameters;
        for (StateEntry each : scenario.states()) {
            there.put(each.code(), new TreeMap<>(Map.of(START, !each.unborn())));
        }
    }

    /** What an event makes of who is there; events are given in their order. */
    List<Shock> shocks(EventEntry event, int tick) {
        List<Shock> shocks = new ArrayList<>();
        switch (event.kind()) {
            case UNITE -> unite(event, tick, shocks);
            case DIVIDE -> divide(event, tick, shocks);
            case SOVEREIGN -> {
                String state = event.states().get(0);
                if (!is(state, tick)) {
                    shocks.add(new StateEvent.Born(tick, newcomer(state)));
                    there.get(state).put(tick, true);
                }
            }
            default -> {}
        }
        event.parents().stream()
                .filter(each -> !event.children().contains(each))
                .forEach(each -> there.get(each).put(tick, false));
        event.children().forEach(each -> heirs.add(each + " " + tick));
        event.children().stream()
                .filter(each -> !is(each, tick))
                .forEach(each -> there.get(each).put(tick, true));
        return shocks;
    }

    private void unite(EventEntry event, int tick, List<Shock> shocks) {
        String child = event.children().get(0);
        int[] parents = indices(event.parents());
        for (int each : parents) {
            if (each != world.indexOf(child)) {
                shocks.add(new StateEvent.United(tick, each, world.indexOf(child), parents, newcomer(child)));
            }
        }
    }

    /** The largest share first, so that what goes to one heir goes to the largest. */
    private void divide(EventEntry event, int tick, List<Shock> shocks) {
        List<String> heirs = event.children();
        List<Integer> order = IntStream.range(0, heirs.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(
                                at -> -event.values().get(at))
                        .thenComparing(heirs::get))
                .toList();
        int[] into = indices(order.stream().map(heirs::get).toList());
        int parent = world.indexOf(event.parents().get(0));
        double left = 1;
        for (int at : order) {
            String heir = heirs.get(at);
            double share = event.values().get(at);
            if (world.indexOf(heir) != parent) {
                List<String> seats = event.heirs().entrySet().stream()
                        .filter(each -> each.getValue().equals(heir))
                        .map(Map.Entry::getKey)
                        .toList();
                shocks.add(new StateEvent.Divided(
                        tick, parent, world.indexOf(heir), share, left, into, seats, newcomer(heir)));
                left -= share;
            }
        }
    }

    private int[] indices(List<String> codes) {
        return codes.stream().mapToInt(world::indexOf).toArray();
    }

    private boolean is(String state, int tick) {
        return there.get(state).floorEntry(tick).getValue();
    }

    /** The tick from which a figure of that tick counts: the next in which the state is there; beyond any when none is. */
    int from(String state, int tick) {
        if (is(state, tick)) {
            return tick;
        }
        return there.get(state).tailMap(tick, false).entrySet().stream()
                .filter(Map.Entry::getValue)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether a state comes into being in a tick, or others pass into it, so that what data say of it comes after. */
    boolean changed(String state, int tick) {
        return there.containsKey(state) && there.get(state).getOrDefault(tick, false)
                || heirs.contains(state + " " + tick);
    }

    /** What a state has of its own: all that the file gives it, which for one that was there before leaves its ties open. */
    private Newcomer newcomer(String code) {
        StateEntry entry = scenario.states().get(world.indexOf(code));
        List<Newcomer.Tie> ties = scenario.relations().stream()
                .filter(each -> entry.unborn()
                        && (each.first().equals(code) || each.second().equals(code)))
                .map(each -> tie(code, each))
                .toList();
        return new Newcomer(
                world.indexOf(code),
                entry.capability(),
                entry.economy(),
                parameters.get(Parameter.SOLO_EFFORT) * entry.economy(),
                parameters.firstWarChance(),
                entry.identity().stream().mapToDouble(Double::doubleValue).toArray(),
                entry.regime(),
                entry.revisionism(),
                entry.offence(),
                entry.reputation(),
                entry.nuclear(),
                ties);
    }

    private Newcomer.Tie tie(String code, RelationEntry entry) {
        int perYear = scenario.calendar().perYear();
        return new Newcomer.Tie(
                world.indexOf(entry.first().equals(code) ? entry.second() : entry.first()),
                entry.rivalry() == 0 ? Double.NaN : entry.rivalry(),
                entry.trade() == 0 ? Double.NaN : entry.trade(),
                entry.affinity(),
                entry.trust(),
                StrictMath.rint(entry.pastPact() * perYear),
                StrictMath.rint(entry.comrades() * perYear));
    }
}
