package concert.chart;

import concert.measure.all.Measures;
import concert.model.record.Stance;
import concert.model.treaty.Cause;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import concert.results.file.DecisionsFile;
import concert.theory.reason.Reasons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** A results folder made up for the tests: the columns the charts read, invented lives and figures. */
final class FakeFolder {
    private static final String[] NAMES = {
        "Dual Alliance|defence|secret|1879|1914|interests diverged|2",
        "Triple Alliance|defence|secret|1882|1909|broken trust|3",
        "Mediterranean Agreement|entente|secret|1887|1897|term unrenewed|3",
        "Reinsurance Treaty|neutrality|secret|1887|1890|term unrenewed|2",
        "Franco-Russian Alliance|defence|partial|1892|||2",
        "Defence pact of Serbia and Greece, 1895|defence|secret|1895|1899|no incentive|2",
        "Austro-Russian Balkan Agreement|non-aggression|partial|1897|1908|interests diverged|2",
        "Anglo-Japanese Alliance|defence|open|1902|||2",
        "Entente Cordiale|entente|partial|1904|||2",
        "Offence pact of Bulgaria and Serbia, 1904|offence|secret|1904|1906|violation|2",
        "Racconigi Bargain|neutrality|secret|1909|||2",
        "Anglo-Russian Entente|entente|open|1907|1913|autonomy|2",
        "Balkan League|offence|secret|1912|1913|target gone|4",
        "Collective security of Norway, Sweden and Denmark, 1912|collective|open|1912|||3",
        "Defence pact of Germany, Turkey and Bulgaria, 1914|defence|secret|1914|1918|defeat|3",
    };

    private final Path folder;
    private final int start;
    private final int ticks;
    private final StringBuilder treaties = new StringBuilder(
            "treaty,name,kind,alliance,publicity,term,clause,founded,ended,cause,founders,members_ever,text,founded_tick,ended_tick\n");
    private final StringBuilder pacts = new StringBuilder(
            "tick,year,treaty,members,targets,strategic,operational,tactical,cohesion,belief,value,values,"
                    + Reasons.names().stream()
                            .map(each -> DecisionsFile.REASON + each)
                            .collect(Collectors.joining(",")) + "\n");
    private final StringBuilder states = new StringBuilder(
            "tick,year,state,sovereign,stance,capability,economy,effort,solo_effort,abandonment,entrapment,name,"
                    + "ccode,theory,top_threat,threat,security,reputation,capability_before\n");
    private final StringBuilder wars = new StringBuilder("war,tick,attacker,defender,year,fought_a,fought_b,outcome,"
            + "token_a,token_b,stayed_a,stayed_b,belief_a,belief_b,obliged,honoured,power_a,power_b,chance_b,"
            + "capability_a,capability_b\n");
    private final Random random;
    private int count;

    private FakeFolder(Path folder, int start, int ticks, long seed) {
        this.folder = folder;
        this.start = start;
        this.ticks = ticks;
        this.random = new Random(seed);
    }

    /** Something like Europe from 1890 to 1919. */
    static Path europe(Path folder) throws IOException {
        FakeFolder fake = new FakeFolder(folder, 1890, 30, 14);
        for (String each : NAMES) {
            String[] part = each.split("\\|", -1);
            fake.treaty(
                    part[0],
                    part[1],
                    part[2],
                    Integer.parseInt(part[3]) - 1890,
                    part[4].isEmpty() ? -1 : Integer.parseInt(part[4]) - 1890,
                    part[5],
                    Integer.parseInt(part[6]));
        }
        fake.states(14);
        fake.war(5, "JPN", "CHN").war(14, "RUS", "JPN").war(22, "BUL", "TUR").war(22, "YUG", "TUR");
        fake.war(23, "BUL", "YUG").war(24, "AUH", "YUG").war(26, "ROM", "AUH");
        return fake.write();
    }

    /** A run with as many treaties and states as asked for. */
    static Path many(Path folder, int treaties, int states, int ticks) throws IOException {
        FakeFolder fake = new FakeFolder(folder, 1815, ticks, 7);
        TreatyKind[] kinds = TreatyKind.all();
        Cause[] causes = Cause.values();
        for (int at = 0; at < treaties; at++) {
            int founded = fake.random.nextInt(ticks + 20) - 20;
            int ended = Math.max(founded, 0) + 1 + (int) Math.abs(fake.random.nextGaussian() * 25);
            TreatyKind kind = kinds[fake.random.nextInt(kinds.length)];
            fake.treaty(
                    capital(kind.title()) + " of Northern State " + at + " and Southern State " + (at + 1) + ", 1850",
                    kind.key(),
                    Publicity.values()[at % 3].key(),
                    founded,
                    ended < ticks ? ended : -1,
                    ended < ticks ? causes[fake.random.nextInt(causes.length)].key() : "",
                    2 + fake.random.nextInt(4));
        }
        fake.states(states);
        for (int at = 0; at < ticks; at++) {
            fake.war(fake.random.nextInt(ticks), "S" + at, "T" + at);
        }
        return fake.write();
    }

    /** A folder of several runs: their treaties and the bands of their measures. */
    static Path bands(Path parent, int runs) throws IOException {
        for (int run = 1; run <= runs; run++) {
            FakeFolder fake = new FakeFolder(parent.resolve("run-00" + run), 1890, 30, run);
            for (int at = 0; at < 20; at++) {
                int founded = fake.random.nextInt(30) - 5;
                int ended = Math.max(0, founded) + 1 + fake.random.nextInt(12);
                boolean over = ended < 30;
                String kind = TreatyKind.all()[at % 5].key();
                fake.treaty("Pact " + at, kind, "open", founded, over ? ended : -1, over ? "ideology" : "", 2);
            }
            fake.write();
        }
        StringBuilder csv = new StringBuilder("tick,year,measure,mean,low,high\n");
        for (String measure : Measures.names()) {
            double level = measure.startsWith("cohesion") ? .4 : measure.contains("non_agg") ? 0 : 3;
            for (int tick = 0; tick < 30; tick++) {
                double mean = level * (1 + .5 * Math.sin(tick / 6.0 + measure.length()));
                csv.append(tick + "," + (1890 + tick) + "," + measure + ",");
                csv.append(tick == 17 ? ",,\n" : mean + "," + .8 * mean + "," + 1.2 * mean + "\n");
            }
        }
        Files.writeString(parent.resolve("measures-bands.csv"), csv);
        return parent;
    }

    /** A run without treaties, wars or moves. */
    static Path quiet(Path folder) throws IOException {
        FakeFolder fake = new FakeFolder(folder, 1900, 10, 1);
        return fake.write();
    }

    /** One treaty with a name of the reader's choice. */
    static Path named(Path folder, String name) throws IOException {
        FakeFolder fake = new FakeFolder(folder, 1900, 10, 1);
        fake.treaty(name, "defence", "open", 2, 6, "ideology", 2);
        fake.states(3);
        return fake.write();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private void treaty(String name, String kind, String publicity, int founded, int ended, String cause, int members) {
        count++;
        String quoted = "\"" + name.replace("\"", "\"\"") + "\"";
        String end = ended < 0 ? "" : String.valueOf(ended);
        treaties.append(count).append(',').append(quoted).append(',').append(kind);
        treaties.append(",1,")
                .append(publicity)
                .append(",5,hard,")
                .append(start + founded)
                .append(',');
        treaties.append(ended < 0 ? "" : start + ended).append(',').append(cause);
        treaties.append(",A B,A B").append(" C".repeat(members - 2)).append(",text,");
        treaties.append(founded).append(',').append(end).append('\n');
        double cohesion = .25 + .5 * random.nextDouble();
        for (int tick = Math.max(0, founded); tick < (ended < 0 ? ticks : ended); tick++) {
            cohesion = Math.max(.02, Math.min(.97, cohesion + .08 * random.nextGaussian() - (ended < 0 ? -.004 : .01)));
            double security = .3 * random.nextDouble();
            double burden = .1 - .3 * random.nextDouble();
            double value = security + burden;
            pacts.append(String.format(
                    Locale.ROOT,
                    "%d,%d,%d,S0 S1 S2 S3,,%.3f,.5,.4,%.4f,,%.3f,,%.3f,.01,0,.02,.01,%.3f,-.01,-.03\n",
                    tick,
                    start + tick,
                    count,
                    cohesion * .9,
                    cohesion,
                    value,
                    security,
                    burden));
        }
    }

    private void states(int number) {
        Stance[] stances = {Stance.BALANCE, Stance.ENTENTE, Stance.BANDWAGON, Stance.DEFECT, Stance.BUCK_PASS};
        for (int tick = 0; tick < ticks; tick++) {
            for (int state = 0; state < number; state++) {
                double draw = random.nextDouble();
                Stance stance = draw < .62 ? Stance.ABSTAIN : stances[(int) ((draw - .62) / .38 * 4.999)];
                if (stance == Stance.BANDWAGON && random.nextBoolean()) {
                    stance = Stance.BALANCE;
                }
                states.append(tick + "," + (start + tick) + ",S" + state + ",1," + stance.key() + figures(state)
                        + ",,,,,,,\n");
            }
            states.append(tick + "," + (start + tick) + ",COLONY,0,,.5,.5,,,,,Colony,,,,,,,\n");
        }
    }

    /** The larger, the more it spends of what it has; all spend less than alone. */
    private String figures(int state) {
        double size = 1.0 / (state + 1);
        double effort = size * (.02 + .03 * size);
        double fear = .01 * (state % 7) + .02 * random.nextDouble();
        return String.format(
                Locale.ROOT,
                ",%.4f,%.4f,%.6f,%.6f,%.4f,%.4f,Northern State %d",
                size,
                size,
                effort,
                effort * 1.3,
                fear,
                .1 - fear,
                state);
    }

    private FakeFolder war(int tick, String attacker, String defender) {
        wars.append("1," + tick + "," + attacker + "," + defender + "," + (start + tick) + "," + attacker + ","
                + defender + ",attacker,,,,,,,,,,,,,\n");
        return this;
    }

    private Path write() throws IOException {
        StringBuilder measures = new StringBuilder(
                "tick,year,states,states_allied,effective_poles,effective_camps,concentration,polarization\n");
        for (int tick = 0; tick < ticks; tick++) {
            measures.append(tick + "," + (start + tick) + ",14," + (4 + tick % 5) + ",3.5," + (tick == 3 ? "" : "2")
                    + ",.31,.1\n");
        }
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("measures.csv"), measures);
        Files.writeString(folder.resolve("treaties.csv"), treaties);
        Files.writeString(folder.resolve("pacts.csv"), pacts);
        Files.writeString(folder.resolve("states.csv"), states);
        Files.writeString(folder.resolve("wars.csv"), wars);
        return folder;
    }
}
