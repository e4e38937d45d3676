package concert.experiment.fact;

import concert.measure.lasting.Survival;
import concert.model.State;
import concert.results.Frames;
import concert.results.file.DyadsFile;
import concert.results.file.StatesFile;
import concert.results.file.TreatiesFile;
import concert.results.file.WarsFile;
import concert.results.folder.Manifest;
import concert.results.played.Run;
import concert.results.row.PledgeRow;
import concert.results.row.StateRow;
import concert.results.row.TreatyRow;
import concert.results.row.WarRow;
import concert.scenario.EventEntry;
import concert.scenario.EventKind;
import concert.scenario.RelationEntry;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The years of the run that a results folder holds, from its CSV files and its scenario. */
public final class RunYears {
    private static final List<String> MILITARY =
            List.of("defence", "offence", "entente", "collective", "neutrality", "non-aggression");

    private final Scenario scenario;
    private final Frames files;
    private final RunPacts pacts;
    private final Map<String, Integer> places = new TreeMap<>();
    private final Map<Integer, Integer> lastTicks = new TreeMap<>();
    private final double[][] kilometres;

    private RunYears(Scenario scenario, Frames files) throws IOException {
        this.scenario = scenario;
        this.files = files;
        pacts = new RunPacts(files, scenario.calendar().perYear());
        for (StateEntry each : scenario.states()) {
            places.put(each.code(), places.size());
        }
        kilometres = kilometres();
    }

    /**
     * What a run shows.
     *
     * @param years counted
     * @param lives of the defence treaties signed in it, in years
     */
    public record Shown(List<Counted> years, List<Survival.Spell> lives) {}

    /**
     * What the run of a folder shows.
     *
     * @throws IllegalArgumentException when a file is missing or damaged
     */
    public static Shown of(Path folder) throws IOException {
        Scenario scenario = Scenarios.open(folder.resolve(Manifest.SCENARIO).toString(), Overrides.none());
        return new RunYears(scenario, Frames.in(folder)).shown();
    }

    /** What a run shows that is still in memory: the same as its folder would. */
    public static Shown of(Run run) throws IOException {
        return new RunYears(run.scenario(), Frames.of(run)).shown();
    }

    private Shown shown() throws IOException {
        List<Counted> years = counted();
        int last = lastTicks.values().stream().mapToInt(each -> each).max().orElse(0);
        return new Shown(years, pacts.lives(last));
    }

    /** The folders of runs that a folder stands for: itself, or those in it; none when it holds no run. */
    public static List<Path> runs(Path folder) throws IOException {
        if (Files.isRegularFile(folder.resolve(StatesFile.FILE))) {
            return List.of(folder);
        }
        try (var inside = Files.walk(folder, 2)) {
            return inside.filter(each -> each.getFileName().toString().startsWith("run-"))
                    .filter(each -> Files.isRegularFile(each.resolve(StatesFile.FILE)))
                    .sorted()
                    .toList();
        }
    }

    /** Between capitals, and none between states of which the world says that they border on one another. */
    private double[][] kilometres() {
        List<State> states = scenario.states().stream().map(StateEntry::state).toList();
        double[][] square = new double[places.size()][places.size()];
        for (State one : states) {
            for (State two : states) {
                square[places.get(one.code())][places.get(two.code())] = 1000 * one.distanceTo(two);
            }
        }
        for (RelationEntry each : scenario.relations()) {
            if (each.border() > 0) {
                square[places.get(each.first())][places.get(each.second())] = 0;
                square[places.get(each.second())][places.get(each.first())] = 0;
            }
        }
        return square;
    }

    private List<Counted> counted() throws IOException {
        List<StateRow> states = StateRow.of(files.frame(StatesFile.FILE));
        states.forEach(each -> lastTicks.merge(year(each.year()), each.tick(), Math::max));
        Map<Integer, WorldYear> years = years(states);
        Map<Integer, WorldYear.Happened> happened = happened(burdens(states));
        List<Counted> counted = new ArrayList<>();
        boolean[][] before = null;
        for (WorldYear each : years.values()) {
            counted.add(each.counted(before, happened.getOrDefault(each.year(), WorldYear.Happened.NOTHING)));
            before = each.allied();
        }
        return counted;
    }

    private static int year(String label) {
        return (int) Math.floor(Double.parseDouble(label));
    }

    /** Each year as its last tick leaves it. */
    private Map<Integer, WorldYear> years(List<StateRow> states) throws IOException {
        int n = places.size();
        Map<Integer, WorldYear> years = new TreeMap<>();
        for (StateRow row : states) {
            int year = year(row.year());
            WorldYear world = years.computeIfAbsent(
                    year,
                    any -> new WorldYear(
                            any, new BitSet(), new double[n], democracy(any), kilometres, new boolean[n][n]));
            if (row.tick() == lastTicks.get(year)) {
                int at = places.get(row.state());
                world.sovereign().set(at, row.sovereign());
                world.capability()[at] = row.capability();
            }
        }
        for (PledgeRow each : PledgeRow.of(files.frame(DyadsFile.FILE))) {
            int year = year(each.year());
            if (each.defense() && each.tick() == lastTicks.get(year)) {
                years.get(year).allied()[places.get(each.state1())][places.get(each.state2())] = true;
            }
        }
        return years;
    }

    /** The regime of each state at the end of a year, as its file and what it scripts have it. */
    private double[] democracy(int year) {
        double[] democracy = new double[places.size()];
        scenario.states().forEach(each -> democracy[places.get(each.code())] = each.regime());
        for (EventEntry each : scenario.events()) {
            if (each.kind() == EventKind.REGIME && each.at() < year + 1) {
                democracy[places.get(each.states().get(0))] = each.values().get(0);
            }
        }
        return democracy;
    }

    /** Size and burden at the end of each year. */
    private Map<Integer, Double> burdens(List<StateRow> states) {
        Map<Integer, Map<String, StateRow>> ticks = new TreeMap<>();
        states.forEach(each ->
                ticks.computeIfAbsent(each.tick(), none -> new TreeMap<>()).put(each.state(), each));
        Map<Integer, Double> burdens = new TreeMap<>();
        lastTicks.forEach((year, tick) -> burdens.put(year, pacts.sizeBurden(tick, ticks.get(tick))));
        return burdens;
    }

    /** Who was called to either side of a war, and who of them fought. */
    private static Counted.Calls calls(WarRow war) {
        Set<String> attacking = new HashSet<>(war.foughtA());
        attacking.addAll(war.tokenA());
        attacking.addAll(war.stayedA());
        int offence = 0;
        int joined = 0;
        for (String each : war.obliged()) {
            if (attacking.contains(each)) {
                offence++;
                joined += war.honoured().contains(each) ? 1 : 0;
            }
        }
        return new Counted.Calls(war.obliged().size() - offence, war.honoured().size() - joined, offence, joined);
    }

    private Map<Integer, WorldYear.Happened> happened(Map<Integer, Double> burdens) throws IOException {
        Map<Integer, List<Integer>> signed = new TreeMap<>();
        Map<Integer, List<int[]>> wars = new TreeMap<>();
        Map<Integer, Counted.Calls> calls = new TreeMap<>();
        for (TreatyRow treaty : TreatyRow.of(files.frame(TreatiesFile.FILE))) {
            if (treaty.foundedTick() >= 0 && MILITARY.contains(treaty.kind().key())) {
                signed.computeIfAbsent(year(treaty.founded()), any -> new ArrayList<>())
                        .add(treaty.founders().size());
            }
        }
        for (WarRow war : WarRow.of(files.frame(WarsFile.FILE))) {
            int year = year(war.year());
            wars.computeIfAbsent(year, any -> new ArrayList<>())
                    .add(new int[] {places.get(war.attacker()), places.get(war.defender())});
            calls.merge(year, calls(war), Counted.Calls::and);
        }
        Map<Integer, WorldYear.Happened> happened = new TreeMap<>();
        for (int year : lastTicks.keySet()) {
            happened.put(
                    year,
                    new WorldYear.Happened(
                            signed.getOrDefault(year, List.of()),
                            wars.getOrDefault(year, List.of()),
                            calls.getOrDefault(year, Counted.Calls.NONE),
                            burdens.get(year)));
        }
        return happened;
    }
}
