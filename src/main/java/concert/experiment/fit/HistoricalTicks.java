package concert.experiment.fit;

import concert.engine.Simulation;
import concert.engine.choice.Weighing;
import concert.experiment.fit.likelihood.ObservedTick;
import concert.history.data.FieldData;
import concert.history.world.ImportedWorld;
import concert.history.world.WorldOrder;
import concert.model.World;
import concert.model.treaty.Treaty;
import concert.scenario.Scenario;
import concert.scenario.TreatyEntry;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import concert.theory.book.Setup;
import concert.theory.book.Theory;
import concert.theory.reason.Reasons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * History as ticks: the world at the end of each year with its true treaties, what its states then weigh under a theory,
 * and what was signed, joined and left in the year that followed. A treaty that a member leaves as it leaves the system
 * of states says nothing of anybody's wish; every other end of a treaty or a membership counts as an exit, since the
 * data seldom tell a term that ran out from one that was not renewed.
 */
public final class HistoricalTicks {
    private final FieldData data;
    private final Map<Integer, Scenario> worlds = new TreeMap<>();
    private final Map<String, Integer> numbers = new TreeMap<>();

    public HistoricalTicks(FieldData data) {
        this.data = data;
    }

    /** The world at the end of a year, all states of it, with nothing of what came later. */
    private Scenario world(int year) {
        return worlds.computeIfAbsent(
                year, any -> ImportedWorld.of(data, WorldOrder.whole(data, year, year + 1, false)));
    }

    /** Reads all that an era needs, after which several theories may be asked for its ticks at once. */
    public void prepare(Era era) {
        for (int year = era.from() - 1; year <= era.to(); year++) {
            world(year).states().forEach(each -> number(each.code()));
        }
    }

    /** What each year from one to another shows, both included, under a theory. */
    public List<ObservedTick> of(Theory theory, int from, int to) {
        List<ObservedTick> ticks = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            ticks.add(tick(theory, year));
        }
        return ticks;
    }

    private ObservedTick tick(Theory theory, int year) {
        Setup setup = under(world(year - 1), theory);
        World world = setup.world();
        Weighing weighing = new Simulation(setup).weighing();
        int[] states = new int[world.size()];
        Arrays.setAll(states, at -> number(world.states().get(at).code()));
        Seen seen = new Seen(world, named(world(year)), year);
        for (Treaty each : world.treaties()) {
            seen.standing(each);
        }
        return new ObservedTick(weighing, states, seen.signed(), seen.joined, seen.left, seen.closed);
    }

    /** A number for a state that is the same in all years. */
    private int number(String code) {
        return numbers.computeIfAbsent(code, any -> numbers.size() + 1);
    }

    /** A scenario's start with every state under one theory, which then go on at once: history does not begin at rest. */
    public static Setup under(Scenario scenario, Theory theory) {
        Setup setup = scenario.setup();
        Rules rules = Reasons.rules(theory, scenario.parameters(), scenario.calendar());
        List<Rules> all = Collections.nCopies(setup.world().size(), rules);
        return new Setup(
                setup.calendar(),
                setup.world(),
                setup.parameters().with(Parameter.SETTLING, 0),
                all,
                setup.shocks(),
                setup.seed(),
                setup.ticks());
    }

    private static Map<String, TreatyEntry> named(Scenario scenario) {
        Map<String, TreatyEntry> named = new LinkedHashMap<>();
        scenario.treaties().forEach(each -> named.put(each.text().name(), each));
        return named;
    }

    /** What a year did to the treaties of the year before. */
    private final class Seen {
        private final World world;
        private final Map<String, TreatyEntry> after;
        private final Set<String> there;
        private final int year;
        private final Set<ObservedTick.Move> joined = new HashSet<>();
        private final Set<ObservedTick.Move> left = new HashSet<>();
        private final Set<Integer> closed = new HashSet<>();

        Seen(World world, Map<String, TreatyEntry> after, int year) {
            this.world = world;
            this.after = after;
            this.year = year;
            this.there = new HashSet<>();
            world(year).states().forEach(each -> there.add(each.code()));
        }

        void standing(Treaty treaty) {
            TreatyEntry next = after.remove(treaty.text().name());
            List<String> members = next == null ? List.of() : next.members();
            for (int each : treaty.members()) {
                String code = world.states().get(each).code();
                if (!there.contains(code)) {
                    closed.add(treaty.id());
                } else if (!members.contains(code)) {
                    left.add(new ObservedTick.Move(treaty.id(), each));
                }
            }
            for (String each : members) {
                int state = world.indexOf(each);
                if (state >= 0 && !treaty.has(state)) {
                    joined.add(new ObservedTick.Move(treaty.id(), state));
                }
            }
        }

        /** What is left of the later year's treaties is new. */
        List<ObservedTick.Signature> signed() {
            List<ObservedTick.Signature> signed = new ArrayList<>();
            for (TreatyEntry each : after.values()) {
                int[] members = each.members().stream()
                        .mapToInt(world::indexOf)
                        .filter(place -> place >= 0)
                        .sorted()
                        .toArray();
                if (members.length > 1) {
                    long cluster = 1000L * year + signed.size();
                    signed.add(new ObservedTick.Signature(each.text().kind(), members, cluster));
                }
            }
            return signed;
        }
    }
}
