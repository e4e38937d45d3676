package concert.chart.data;

import concert.chart.draw.TextLayout;
import concert.chart.plot.ValueLines;
import concert.model.record.Stance;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import concert.results.Frames;
import concert.results.file.MeasuresFile;
import concert.results.file.PactsFile;
import concert.results.file.StatesFile;
import concert.results.file.TreatiesFile;
import concert.results.file.WarsFile;
import concert.results.network.Spell;
import concert.results.row.MeasuresRow;
import concert.results.row.StateRow;
import concert.results.row.TreatyRow;
import concert.results.row.WarRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one run's results folder tells the charts.
 *
 * @param lives every treaty, in the order of the file
 * @param pacts by treaty: what was recorded of it while it was in force
 * @param wars in order of their ticks
 * @param states every state there was, in order of code
 * @param stances by stance and tick: the number of sovereign states
 * @param measures by name, one value a tick
 */
public record RunData(
        Timeline time,
        List<Life> lives,
        Map<String, PactSeries> pacts,
        List<Clash> wars,
        List<StateSeries> states,
        double[][] stances,
        Map<String, double[]> measures) {

    /** A treaty under its label: {@code ended} is its last tick or -1 while it is in force; {@code members} counts all it ever had. */
    public record Life(
            String id,
            String name,
            TreatyKind kind,
            Publicity publicity,
            int founded,
            int ended,
            String cause,
            int members) {

        public boolean lives() {
            return ended < 0;
        }

        public boolean inForce(int tick) {
            return new Spell(founded, ended).atEndOf(tick);
        }

        /** Its length in ticks so far, when {@code ticks} have passed. */
        public int length(int ticks) {
            return (lives() ? ticks : ended) - founded;
        }

        /** The name without the kind and year that made names carry and a chart shows anyway. */
        public String label() {
            String made = kind.title() + " of ";
            if (!name.regionMatches(true, 0, made, 0, made.length())) {
                return name;
            }
            return name.substring(made.length()).replaceFirst(", [^,;]*[0-9](?=;|$)", "");
        }
    }

    /** A war. */
    public record Clash(int tick, String attacker, String defender) {}

    public static RunData read(Frames files) throws IOException {
        List<MeasuresRow> measures = MeasuresRow.of(files.frame(MeasuresFile.FILE));
        List<StateRow> states = StateRow.of(files.frame(StatesFile.FILE));
        Timeline time = Timeline.of(measures);
        return new RunData(
                time,
                lives(TreatyRow.of(files.frame(TreatiesFile.FILE))),
                files.has(PactsFile.FILE) ? PactSeries.read(files.frame(PactsFile.FILE), time.ticks()) : Map.of(),
                wars(WarRow.of(files.frame(WarsFile.FILE))),
                StateSeries.read(states, time.ticks()),
                stances(states, time.ticks()),
                measures(measures));
    }

    /** A measure at each tick, NaN where it does not apply or the folder's version did not know it. */
    public double[] measure(String name) {
        return measures.getOrDefault(name, ValueLines.unknown(time.ticks()));
    }

    /** The treaties that make allies and of which something was recorded. */
    public List<Life> alliances() {
        return lives.stream()
                .filter(life -> life.kind().alliance() && pacts.containsKey(life.id()))
                .toList();
    }

    /** The lives of the treaties of a folder's treaties.csv. */
    public static List<Life> lives(List<TreatyRow> treaties) {
        return treaties.stream()
                .map(each -> new Life(
                        Integer.toString(each.id()),
                        TextLayout.clean(each.label()),
                        each.kind(),
                        each.publicity(),
                        each.foundedTick(),
                        each.endedTick(),
                        TextLayout.clean(each.cause()),
                        Math.max(1, each.membersEver().size())))
                .toList();
    }

    /** At each tick, the codes of the members of alliances. */
    public List<Set<String>> allied() {
        List<Set<String>> allied = new ArrayList<>();
        for (int tick = 0; tick < time.ticks(); tick++) {
            Set<String> members = new TreeSet<>();
            for (Life life : alliances()) {
                PactSeries pact = pacts.get(life.id());
                if (pact.inForce(tick)) {
                    members.addAll(pact.members()[tick]);
                }
            }
            allied.add(members);
        }
        return allied;
    }

    private static Map<String, double[]> measures(List<MeasuresRow> ticks) {
        Map<String, double[]> measures = new TreeMap<>();
        for (String name :
                ticks.isEmpty() ? Set.<String>of() : ticks.get(0).values().keySet()) {
            measures.put(name, ticks.stream().mapToDouble(each -> each.of(name)).toArray());
        }
        return measures;
    }

    private static List<Clash> wars(List<WarRow> wars) {
        return wars.stream()
                .map(each ->
                        new Clash(each.tick(), TextLayout.clean(each.attacker()), TextLayout.clean(each.defender())))
                .toList();
    }

    private static double[][] stances(List<StateRow> states, int ticks) {
        double[][] count = new double[Stance.values().length][ticks];
        for (StateRow row : states) {
            if (row.stance() != null) {
                count[row.stance().ordinal()][row.tick()]++;
            }
        }
        return count;
    }
}
