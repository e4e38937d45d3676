package concert.chart.network;

import concert.chart.data.Timeline;
import concert.chart.draw.TextLayout;
import concert.chart.map.StatePlaces;
import concert.model.State;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import concert.results.Frames;
import concert.results.file.MeasuresFile;
import concert.results.file.MembersFile;
import concert.results.file.StatesFile;
import concert.results.file.TreatiesFile;
import concert.results.file.WarsFile;
import concert.results.network.Spell;
import concert.results.row.MeasuresRow;
import concert.results.row.MemberRow;
import concert.results.row.StateRow;
import concert.results.row.TreatyRow;
import concert.results.row.WarRow;
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
        this.time = Timeline.of(MeasuresRow.of(files.frame(MeasuresFile.FILE)));
        for (State state : states) {
            index.put(state.code(), index.size());
        }
        this.capability = new double[time.ticks()][states.size()];
        this.sovereign = new boolean[time.ticks()][states.size()];
        figures(StateRow.of(files.frame(StatesFile.FILE)));
        treaties(TreatyRow.of(files.frame(TreatiesFile.FILE)));
        members(MemberRow.of(files.frame(MembersFile.FILE)));
        wars(WarRow.of(files.frame(WarsFile.FILE)));
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

    private void figures(List<StateRow> rows) {
        for (StateRow row : rows) {
            int state = state(row.state());
            capability[row.tick()][state] = row.capability();
            sovereign[row.tick()][state] = row.sovereign();
        }
    }

    private void treaties(List<TreatyRow> treaties) {
        for (TreatyRow each : treaties) {
            String name = TextLayout.clean(each.name());
            pacts.put(each.id(), new Pact(name, each.kind(), each.publicity(), new ArrayList<>()));
        }
    }

    private void members(List<MemberRow> rows) {
        for (MemberRow row : rows) {
            Pact pact = pacts.get(row.treaty());
            if (pact == null) {
                throw new IllegalArgumentException("members.csv names treaty " + row.treaty()
                        + ", which treaties.csv does not have. Maybe the files are of two runs?");
            }
            pact.members().add(new Member(state(row.state()), new Spell(row.joinedTick(), row.leftTick())));
        }
    }

    private void wars(List<WarRow> rows) {
        for (WarRow row : rows) {
            int fighting = row.foughtA().size() + row.foughtB().size();
            wars.add(new War(row.tick(), new Network.Fight(state(row.attacker()), state(row.defender())), fighting));
        }
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
