package concert.chart.network;

import concert.chart.data.Timeline;
import concert.chart.draw.TextLayout;
import concert.chart.map.StatePlaces;
import concert.model.State;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import concert.results.Frames;
import concert.results.file.TreatyRow;
import concert.results.network.Spell;
import concert.results.table.Frame;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The network at every tick of a run, from its files. */
public final class NetworkHistory {

    /** A membership. */
    private record Member(int state, Spell spell) {}

    /** A treaty and who ever was in it. */
    private record Pact(String name, TreatyKind kind, Publicity publicity, List<Member> members) {}

    /**
     * A war as wars.csv tells it.
     *
     * @param size how many states fought
     */
    record War(int tick, Network.Fight fight, int size) {}

    private final List<State> states;
    private final Timeline time;
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final Map<Integer, Pact> pacts = new LinkedHashMap<>();
    private final List<War> wars = new ArrayList<>();
    private final double[][] capability;
    private final boolean[][] sovereign;

    private NetworkHistory(List<State> states, Frames files) throws IOException {
        this.states = List.copyOf(states);
        this.time = Timeline.of(files.frame("measures.csv"));
        for (State state : states) {
            index.put(state.code(), index.size());
        }
        this.capability = new double[time.ticks()][states.size()];
        this.sovereign = new boolean[time.ticks()][states.size()];
        figures(files.frame("states.csv"));
        treaties(TreatyRow.of(files.frame("treaties.csv")));
        members(files.frame("members.csv"));
        wars(files.frame("wars.csv"));
    }

    /** Reads it; {@code states} are those of {@link StatePlaces}, and index every network's nodes. */
    public static NetworkHistory read(Frames files, List<State> states) throws IOException {
        return new NetworkHistory(states, files);
    }

    /** How many ticks there are. */
    public int ticks() {
        return time.ticks();
    }

    /** The network as a tick left it, with the wars of that tick. */
    public Network at(int tick) {
        List<Network.Node> nodes = new ArrayList<>();
        for (int at = 0; at < states.size(); at++) {
            State state = states.get(at);
            String name = TextLayout.clean(state.name());
            nodes.add(new Network.Node(state.code(), name, capability[tick][at], sovereign[tick][at]));
        }
        List<Network.Bond> bonds = new ArrayList<>();
        for (Pact pact : pacts.values()) {
            List<Integer> members = pact.members().stream()
                    .filter(member -> member.spell().atEndOf(tick))
                    .map(Member::state)
                    .sorted()
                    .distinct()
                    .toList();
            if (members.size() > 1) {
                bonds.add(new Network.Bond(pact.name(), pact.kind(), pact.publicity(), members));
            }
        }
        return new Network(nodes, bonds, fights(tick));
    }

    List<Network.Fight> fights(int tick) {
        return wars.stream().filter(war -> war.tick() == tick).map(War::fight).toList();
    }

    Timeline time() {
        return time;
    }

    List<War> wars() {
        return wars;
    }

    private void figures(Frame file) {
        for (int row = 0; row < file.rows(); row++) {
            int tick = (int) file.number(row, "tick");
            int state = state(file.text(row, "state"));
            capability[tick][state] = file.number(row, "capability");
            sovereign[tick][state] = file.text(row, "sovereign").equals("1");
        }
    }

    private void treaties(List<TreatyRow> treaties) {
        for (TreatyRow each : treaties) {
            String name = TextLayout.clean(each.name());
            pacts.put(each.id(), new Pact(name, each.kind(), each.publicity(), new ArrayList<>()));
        }
    }

    private void members(Frame file) {
        for (int row = 0; row < file.rows(); row++) {
            Pact pact = pacts.get(file.whole(row, "treaty", 0));
            if (pact == null) {
                throw new IllegalArgumentException("members.csv names treaty " + file.text(row, "treaty")
                        + ", which treaties.csv does not have. Maybe the files are of two runs?");
            }
            Spell spell = new Spell(file.whole(row, "joined_tick", 0), file.whole(row, "left_tick", -1));
            pact.members().add(new Member(state(file.text(row, "state")), spell));
        }
    }

    private void wars(Frame file) {
        for (int row = 0; row < file.rows(); row++) {
            int fighting = words(file.text(row, "fought_a")) + words(file.text(row, "fought_b"));
            Network.Fight fight =
                    new Network.Fight(state(file.text(row, "attacker")), state(file.text(row, "defender")));
            wars.add(new War((int) file.number(row, "tick"), fight, fighting));
        }
    }

    private static int words(String list) {
        return list.isEmpty() ? 0 : list.split(" ").length;
    }

    private int state(String code) {
        Integer at = index.get(code);
        if (at == null) {
            throw new IllegalArgumentException("\"" + code + "\" is no state of the folder's scenario.yaml."
                    + " Maybe the files are of two runs?");
        }
        return at;
    }
}
