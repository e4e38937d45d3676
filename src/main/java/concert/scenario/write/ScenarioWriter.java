package concert.scenario.write;

import concert.document.Document;
import concert.document.Yaml;
import concert.scenario.EventEntry;
import concert.scenario.EventKind;
import concert.scenario.Moments;
import concert.scenario.RelationEntry;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import concert.scenario.TreatyEntry;
import concert.scenario.book.Library;
import concert.scenario.book.TheoryReader;
import concert.scenario.question.Face;
import concert.scenario.question.Questions;
import concert.text.ExactNumber;
import concert.theory.book.Theory;
import java.util.Collection;
import java.util.function.Function;

/**
 * Writes a scenario as YAML that reads back equal. Publicity stands under parameters, as its two shares; a theory that
 * is not just as shipped, because it was overridden or is the user's own, goes into the {@code theories} block, where
 * the reader looks first.
 */
public final class ScenarioWriter {
    private static final String[] LENGTHS = {"year", "quarter", "month"};

    private final Scenario scenario;
    private final boolean whole;
    private final StringBuilder out = new StringBuilder();

    private ScenarioWriter(Scenario scenario, boolean whole) {
        this.scenario = scenario;
        this.whole = whole;
    }

    /** The text of a scenario file. */
    public static String write(Scenario scenario) {
        return write(new ScenarioWriter(scenario, false));
    }

    /** The text of a scenario file that holds every theory it names, so that it needs no other file. */
    public static String writeWhole(Scenario scenario) {
        return write(new ScenarioWriter(scenario, true));
    }

    private static String write(ScenarioWriter writer) {
        writer.head();
        writer.theories();
        writer.parameters();
        writer.lines("states", writer.scenario.states(), writer::state);
        writer.lines("relations", writer.scenario.relations(), ScenarioWriter::relation);
        writer.lines("treaties", writer.scenario.treaties(), ScenarioWriter::treaty);
        writer.lines("events", writer.scenario.events(), ScenarioWriter::event);
        writer.lines("drivers", DriversWriter.lines(writer.scenario.drivers()), each -> each);
        writer.questions(writer.scenario.questions());
        writer.lines("sources", writer.scenario.sources(), each -> "- " + Yaml.text(each));
        return writer.out.toString();
    }

    private void questions(Questions asked) {
        lines("faces", asked.faces(), ScenarioWriter::face);
        lines("measures", asked.measures().entrySet(), each -> each.getKey() + ": " + Yaml.text(each.getValue()));
        if (!asked.stop().isEmpty()) {
            line("stop", Yaml.text(asked.stop()));
        }
    }

    private static String face(Face face) {
        Yaml line = Yaml.line().with("name", Yaml.text(face.name())).with("condition", Yaml.text(face.condition()));
        line.with("history", face.written());
        if (face.absurd()) {
            line.with("absurd", "true");
        }
        if (!face.about().isEmpty()) {
            line.with("about", Yaml.text(face.about()));
        }
        return "- " + line;
    }

    private void head() {
        int perYear = scenario.calendar().perYear();
        line("concert", LaterForm.of(scenario) ? "2" : "1");
        line("name", Yaml.text(scenario.name()));
        if (!scenario.about().isEmpty()) {
            line("about", Yaml.text(scenario.about()));
        }
        line("start", Moments.show(scenario.calendar().year(0)));
        line("ticks", Integer.toString(scenario.ticks()));
        line("tick", LENGTHS[perYear == 1 ? 0 : perYear == 4 ? 1 : 2]);
        line("seed", Long.toString(scenario.seed()));
        line("identity", Yaml.texts(scenario.axes()));
        line("theory", Yaml.text(scenario.theory()));
    }

    private void line(String key, String written) {
        out.append(key).append(": ").append(written).append('\n');
    }

    private <T> void lines(String key, Collection<T> entries, Function<T, String> write) {
        if (!entries.isEmpty()) {
            out.append(key).append(":\n");
            entries.forEach(each -> out.append("  ").append(write.apply(each)).append('\n'));
        }
    }

    private void theories() {
        lines(
                "theories",
                scenario.theories().values().stream()
                        .filter(each -> whole || !asShipped(each))
                        .toList(),
                TheoryWriter::block);
    }

    private static boolean asShipped(Theory theory) {
        Document shipped = Library.shippedTheory(theory.name());
        return shipped != null && TheoryReader.read(shipped).equals(theory);
    }

    private void parameters() {
        if (!scenario.parameters().isEmpty()) {
            line("parameters", TheoryWriter.parameters(scenario.parameters()));
        }
    }

    private String state(StateEntry entry) {
        Yaml line = Yaml.line().with("name", Yaml.text(entry.state().name()));
        if (entry.state().ccode() != 0) {
            line.with("ccode", entry.state().ccode());
        }
        if (entry.unborn()) {
            line.with("unborn", "true");
        }
        line.unless(entry.unborn() ? 0 : Double.NaN, "capability", entry.capability())
                .unless(entry.capability(), "economy", entry.economy())
                .with(
                        "at",
                        "[" + ExactNumber.show(entry.state().latitude()) + ", "
                                + ExactNumber.show(entry.state().longitude()) + "]")
                .unless(entry.unborn() ? Double.NaN : .5, "regime", entry.regime())
                .unless(entry.unborn() ? Double.NaN : 0, "revisionism", entry.revisionism())
                .unless(entry.unborn() ? Double.NaN : .5, "offence", entry.offence())
                .unless(entry.unborn() ? Double.NaN : .7, "reputation", entry.reputation());
        if (!entry.unborn() || !entry.identity().isEmpty()) {
            line.with("identity", Yaml.numbers(entry.identity()));
        }
        if (!entry.overlord().isEmpty()) {
            line.with("overlord", Yaml.text(entry.overlord()));
        }
        if (!entry.theory().equals(scenario.theory())) {
            line.with("theory", Yaml.text(entry.theory()));
        }
        if (entry.nuclear()) {
            line.with("nuclear", "true");
        }
        return Yaml.text(entry.code()) + ": " + line;
    }

    private static String relation(RelationEntry entry) {
        Yaml line = Yaml.line()
                .with("pair", "[" + Yaml.text(entry.first()) + ", " + Yaml.text(entry.second()) + "]")
                .unless(0, "rivalry", entry.rivalry())
                .unless(0, "trade", entry.trade())
                .unless(Double.NaN, "distance", entry.distance())
                .unless(Double.NaN, "affinity", entry.affinity())
                .unless(Double.NaN, "trust", entry.trust());
        if (!Double.isNaN(entry.border())) {
            line.with("border", entry.border() > 0 ? "true" : "false");
        }
        line.unless(Double.NaN, "past-pact", entry.pastPact()).unless(Double.NaN, "comrades", entry.comrades());
        return "- " + line;
    }

    private static String treaty(TreatyEntry entry) {
        Yaml line = Yaml.line()
                .with("name", Yaml.text(entry.text().name()))
                .with("kind", entry.text().kind().key())
                .with("members", Yaml.texts(entry.members()))
                .with("signed", Moments.show(entry.signed()))
                .with("publicity", entry.text().publicity().key())
                .with("term", entry.text().term().toString())
                .with("clause", entry.text().clause().key())
                .with("institution", entry.text().institution())
                .with("interoperability", entry.text().interoperability())
                .with("voting", entry.text().voting())
                .with("quota", entry.text().quota());
        if (!entry.targets().isEmpty()) {
            line.with("targets", Yaml.texts(entry.targets()));
        }
        if (entry.text().nonAggressionStated()) {
            line.with("nonagg", "stated");
        }
        CommitmentsWriter.write(entry, line);
        return "- " + line;
    }

    private static Yaml succession(EventEntry entry, Yaml line) {
        if (entry.kind() == EventKind.UNITE) {
            return line.with("unite", Yaml.texts(entry.parents()))
                    .with("as", Yaml.text(entry.children().get(0)));
        }
        line.with("divide", Yaml.text(entry.parents().get(0)))
                .with("into", Yaml.texts(entry.children()))
                .with("shares", Yaml.numbers(entry.values()));
        if (!entry.heirs().isEmpty()) {
            Yaml heirs = Yaml.line();
            entry.heirs().forEach((treaty, heir) -> heirs.with(Yaml.text(treaty), Yaml.text(heir)));
            line.with("heirs", heirs.toString());
        }
        return line;
    }

    private static String event(EventEntry entry) {
        Yaml line = Yaml.line().with("at", Moments.show(entry.at()));
        if (entry.kind() == EventKind.INSTITUTION) {
            line.with(entry.kind().key(), Yaml.text(entry.treaty()))
                    .with("to", entry.values().get(0));
            return "- " + line;
        }
        if (entry.kind().succession()) {
            return "- " + succession(entry, line);
        }
        boolean pair = entry.kind().pair();
        line.with(
                entry.kind().key(),
                pair ? Yaml.texts(entry.states()) : Yaml.text(entry.states().get(0)));
        if (!pair && entry.states().size() > 1) {
            line.with("overlord", Yaml.text(entry.states().get(1)));
        }
        if (entry.kind() == EventKind.IDENTITY) {
            line.with("value", Yaml.numbers(entry.values()));
        } else if (!entry.values().isEmpty()) {
            line.with("value", entry.values().get(0));
        }
        if (!entry.treaty().isEmpty()) {
            line.with("treaty", Yaml.text(entry.treaty()));
        }
        return "- " + line;
    }
}
